const lines = (text: string): ReadonlySet<string> => new Set(text.split('|'));

/** Headings of link lists that may stand inside a story, in small letters, without a colon. */
export const LIST_HEADINGS: ReadonlySet<string> = lines(
  "related|related stories|related story|related articles|related article|related news|related content|related coverage|related posts|related links|related reading|recommended|recommended stories|recommended articles|recommended reading|recommended for you|more on this story|more on this|more on this topic|more from this section|most read|most popular|most viewed|most shared|trending|trending now|trending stories|read more|read next|read also|also read|see also|you may also like|you might also like|you may be interested in|further reading|editors' picks|editor's picks|editor’s picks|editor’s pick|editors’ picks|our picks|don't miss|don’t miss|up next|popular now|popular stories|more stories|in case you missed it|must read|must reads|what to read next|keep reading|more like this|explore more|suggested reading|suggested for you|top reads|promoted content|promoted stories|sponsored content|sponsored stories|from our partners|paid content|around the web|from the web|elsewhere on the web|related topics|topics|tags|in this article|more coverage|latest headlines",
);

/** Headings behind which the page turns to other stories and does not come back, in small letters. */
export const LAST_HEADINGS: ReadonlySet<string> = lines(
  'next story|previous story|next article|previous article|next post|previous post|top stories|latest news|latest stories|latest articles|latest|from around the world|from around the web|in the news|in other news|other news|other stories|more news|more headlines|news in brief|recent posts|recent articles|more from us|features & analysis|comments|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|have your say|view comments|show comments|write a comment|about the author|about the authors|about the writer|share this article|share this story|about us|contact us|most commented|best of|sections|site map|sitemap|quick links|scroll to top|back to top|load more|show more|privacy policy|terms and conditions|terms of use|terms of service',
);

/** Whole lines of menus, buttons and page furniture, in small letters. */
export const FURNITURE_LINES: ReadonlySet<string> = lines(
  'home|menu|more menu|search|search the site|close|close window|close menu|skip to content|skip to navigation|skip to main content|accessibility links|log in|login|sign in|sign out|register|my account|subscribe now|back to top|scroll to top|load more|show more|newer post|older post|← older post|newer post →|next page|previous page|print this page|site map|rss|help|syndication|about us|contact us|work for us|careers|advertise with us|advertise|terms and conditions|terms of use|terms of service|privacy policy|privacy|cookie settings|cookie policy|cookies|accessibility|corrections and complaints|all rights reserved|about our ads|eeo report|agree and close|reject all|accept all|accept cookies|manage choices|i agree|got it|view all|see all|previous|next|___|***|* * *|-30-|###|# # #|ends|end|(end)|-- end --|advertise here|long read|hide caption|toggle caption|enlarge this image|prev|story saved|toggle navigation|expand|collapse|read less|loading...|loading…|play video|watch live|live tv',
);

/** Whole lines of share bars, in small letters. */
export const SHARE_LINES: ReadonlySet<string> = lines(
  'share|email this|email article|print page|share tweet|view photos|view graphic|buy photo|share this|share this article|share this story|share article|share on facebook|share on x|share on twitter|share on whatsapp|share on linkedin|share by email|share via email|share tweet email print|tweet|email|e-mail|print|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|copy link|copy url|save|save for later|save article|bookmark|gift this article|gift article|listen to this article|listen|listen to article|print article|follow us|link copied|comment|pocket|instagram|youtube|bluesky|mastodon|messenger',
);

/** Whole lines of advertisement slots, in small letters. */
export const ADVERTISEMENT_LINES: ReadonlySet<string> = lines(
  'ad|ads|advert|sponsor message|message from our sponsor|our sponsors|close ad|advertisement|advertising|advertisement - scroll to continue|article continues after this advertisement|article continues below|story continues below|story continues below advertisement|article continues below advertisement|story continues after advertisement|continue reading below|sponsored|paid post|promoted|skip advertisement|remove ads|content continues below',
);

/** Whole lines that open a newsletter or paywall box, in small letters. */
export const SUBSCRIBE_LINES: ReadonlySet<string> = lines(
  'newsletter|newsletters|our newsletters|sign up|subscribe|subscribe today|enter your email address|enter your email|your email address|email address|get the newsletter|turn on notifications|join our newsletter|already a subscriber? log in|already a subscriber?|become a member|support us|donate|donate now',
);

/** Kinds of people at work that pictures show, in small letters. */
export const SHOWN_PEOPLE: ReadonlySet<string> = lines(
  'people|officials|residents|visitors|protesters|demonstrators|soldiers|troops|police|officers|firefighters|rescuers|workers|supporters|fans|members|children|students|women|men|passengers|servicemen|medics|volunteers|mourners|delegates|leaders|crowds|locals|activists|players|commuters|shoppers|tourists|voters|migrants|refugees|pupils|teachers|guests|participants|personnel|investigators|experts|pedestrians|cars|vehicles|flags|smoke|flames',
);

/** Plain present verbs of captions, in small letters. */
export const SHOWN_VERBS: ReadonlySet<string> = lines(
  'gather|arrive|wait|walk|stand|take|hold|look|line|sit|ride|march|attend|pose|speak|talk|shake|watch|wave|carry|clear|inspect|search|fill|queue|listen|leave|enter|pass|cross|ran|run|work|prepare|celebrate|react|rest|protest|rally|pay|light|lay|visit|meet|embrace|play|fly|rises|rise|burn|hang|drive|check|help|remove|move|stroll|shelter|cheer',
);

/** Small words that running text cannot do without. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the a an of to in on at for and or but with by from as is are was were be been has have had will would that this it its his her their not he she they we you i who which what how why when into over after before about than says said no'.split(
    ' ',
  ),
);

/** Words that make a finite clause likely. */
export const FINITE_WORDS: ReadonlySet<string> = new Set(
  "is are was were be has have had do does did will would can could may might must should shall says said say told tell think thinks know knows went goes go came come comes made makes make took takes take got get gets gave gives give saw see sees want wants found find began begins left led leads won lost kept held became becomes brought thought put set met ran let feel feels felt need needs like love it's that's there's i'm i've i'd i'll we're we've you're they're he's she's don't doesn't didn't isn't aren't wasn't won't can't couldn't wouldn't what's who's let's ain't sat stood spoke wrote ran rose fell grew drew threw flew broke chose drove rode shot sold told taught fought built spent sent lost paid laid lay heard held cut hit shut cost hurt spread split quit bore wore tore swore froze stole woke struck stuck hung sang sank swam drank blew knew shook forgot forgave became overcame understood withdrew undertook saw says means meant helps shows seems remains includes".split(
    ' ',
  ),
);

/** Words that make a following word in -s a plural noun. */
export const PLURAL_MAKERS: ReadonlySet<string> = new Set(
  'the a an of to in on at for and or with by from as some many several two three four five six seven eight nine ten its his her their our my your these those all both few other more near during under over between through inside outside behind about into no any'.split(
    ' ',
  ),
);

/** What people are seen doing in pictures, third person or participle. */
export const SCENE_VERBS: ReadonlySet<string> = new Set(
  'sits stands arrives participates speaks meets shakes walks attends poses looks greets addresses waves leaves gestures listens pictured seen holds watches visits delivers hugs embraces smiles talks inspects rides marches sit stand arrive participate speak meet walk attend pose greet address gesture shaking speaking standing sitting'.split(
    ' ',
  ),
);

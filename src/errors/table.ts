/** Who must act on an error; each has one exit code. */
export const EXIT_CODES = { difference: 1, usage: 2, input: 3, invariant: 4, output: 5 } as const;
/** Who must act on an error. */
export type ErrorClass = keyof typeof EXIT_CODES;

/** Every coded error: its class and a short title. Users quote the codes; they never change their meaning. */
export const ERROR_TABLE = {
  'E-usage': { class: 'usage', title: 'The command line is not understood' },
  'E-pipeline-missing': { class: 'usage', title: 'There is no pipeline file' },
  'E-pipeline-json': { class: 'usage', title: 'The pipeline file is not JSON' },
  'E-pipeline-shape': { class: 'usage', title: 'The pipeline file is not of the expected form' },
  'E-stage-unknown': { class: 'usage', title: 'A pipeline names a stage that is not registered' },
  'E-stage-needs': { class: 'usage', title: 'A stage needs a layer that no earlier stage gives' },
  'E-stage-gives': { class: 'usage', title: 'Two stages give the same layer' },
  'E-stage-options': { class: 'usage', title: 'The options of a stage are not valid' },
  'E-stage-create': { class: 'usage', title: 'A stage cannot start' },
  'E-gazetteer-missing': { class: 'usage', title: 'The gazetteer folder has no entities.csv' },
  'E-gazetteer-csv': { class: 'usage', title: 'A gazetteer file is not valid CSV' },
  'E-gazetteer-row': { class: 'usage', title: 'A gazetteer row is not valid' },
  'E-gazetteer-lint': { class: 'usage', title: 'The change would leave the gazetteer unsound' },
  'E-queue-csv': { class: 'usage', title: 'The queue is not valid CSV' },
  'E-queue-row': { class: 'usage', title: 'A row of the queue is not valid' },
  'E-service-request': { class: 'usage', title: 'A request to the service is not of the expected form' },
  'E-service-unknown': { class: 'usage', title: 'A request asks for what does not exist' },
  'E-service-listen': { class: 'usage', title: 'The service cannot listen' },
  'E-expectation-missing': { class: 'difference', title: 'A seed has no expected record' },
  'E-input-missing': { class: 'input', title: 'The input does not exist' },
  'E-input-unreadable': { class: 'input', title: 'The input cannot be read' },
  'E-input-empty': { class: 'input', title: 'The input is empty' },
  'E-input-binary': { class: 'input', title: 'The input is not text' },
  'E-input-encoding': { class: 'input', title: 'The input has bytes that its encoding does not allow' },
  'E-input-large': { class: 'input', title: 'The input is too large' },
  'E-input-nested': { class: 'input', title: 'The markup is nested too deeply' },
  'E-input-xml': { class: 'input', title: 'The XML is not a feed that can be read' },
  'E-input-duplicate': { class: 'input', title: 'Two inputs have the same id' },
  'E-input-line': { class: 'input', title: 'An input line is not of the expected form' },
  'E-export-source': { class: 'input', title: 'A record cannot be exported without its source' },
  'E-time-out': { class: 'input', title: 'A document took too long' },
  'E-worker-lost': { class: 'input', title: 'A worker ended while it held a document' },
  'E-stage-threw': { class: 'invariant', title: 'A stage failed: this is a bug' },
  'E-invariant': { class: 'invariant', title: 'A law was broken: this is a bug' },
  'E-output-write': { class: 'output', title: 'A result could not be written' },
} as const satisfies Record<string, { class: ErrorClass; title: string }>;
/** The code of an error. */
export type ErrorCode = keyof typeof ERROR_TABLE;

/** What each diagnostic of the dataset stage means and how to mend it, for `vorlage explain`. */

/** Documentation by code. */
export const datasetCodes: Readonly<Record<string, string>> = {
  'dataset-file-missing':
    'The data folder lacks a file of a kind that the dataset needs. Alliance, sender, sources, organisations, people and facts are needed always; the other kinds may be empty files with `{}` in them.',
  'dataset-file-unknown':
    'A YAML file in the data folder has a name that no kind of data uses, so nothing in it counts. Files are called after their kind, such as `facts.yaml`, or `facts-aims.yaml` if a kind is split.',
  'dataset-file-double': 'Two files declare the one sender or the one alliance. Keep one of them.',
  'dataset-empty':
    'No file was found, or none of them declares a fact. Check the folder given with `--data`.',
  'dataset-id-invalid':
    'Ids are small letters and digits, words joined by hyphens or dots, the first naming the kind: `fig.beds`, `per.blume`. Other characters could not be used in templates and file names.',
  'dataset-duplicate-id':
    'Two entries of the dataset, possibly in different files, have the same id or alias, so a template could not say which one it means. Rename one of them.',
  'dataset-key-unknown':
    'An entry has a key that its kind does not know, usually a slip of the pen. Unknown keys are errors, because a misspelt `embargoUntil` would otherwise let an embargoed fact through.',
  'dataset-key-missing':
    'An entry lacks a key that its kind needs. A fact, for example, needs kind, release, labels, source and evidence.',
  'dataset-value-type':
    'A value has another type than its key wants: text instead of a number, a list instead of a map. Numbers are written without separators, because YAML reads 3.420 as three point four two.',
  'dataset-number-grouped':
    'A number has a point before its last three digits. A German reader sees thousands, YAML reads decimals: `3.420` becomes 3.42, `10.000` becomes ten. Write thousands without a separator, `integer: 3420`. If a decimal point is meant, say `digits: 3`.',
  'dataset-number-rounded':
    'A number has more digits after the point than are printed (`digits`, for euros two), and no `qualifier` says that it is rounded. Add `qualifier: around`, or write the number as it is to be printed.',
  'dataset-value-invalid':
    'A value has the right type but cannot be: a date that no calendar has, a release class other than A, B, C or X, a map with two types of value. The message names what is allowed.',
  'dataset-value-missing':
    'A figure or a date has neither a value nor a derivation, so nothing could be printed for it. Goals and claims need none: their label is the statement.',
  'dataset-value-typed':
    'A derived fact is computed from other entries, and its value was typed as well. The two could come to differ; delete the typed one.',
  'dataset-reference-unknown':
    'An entry refers to an id that no file declares. Correct the id, or declare what it names.',
  'dataset-reference-kind':
    'An entry refers to something of another kind than its key wants: a fact where a person is needed, a person where a source is needed.',
  'dataset-reason-missing':
    'An entry that is not used (class X) or that contradicts another needs one sentence that says why. The minister’s deck prints it.',
  'dataset-attribution-missing':
    'Facts and events of class B are printed only with the one who says so. Name a person or an organisation under `attribution`.',
  'dataset-featured-withheld':
    'The alliance features an entry of class C or X, which no document may show. Feature another one, or have it cleared and change its class.',
  'dataset-derivation-invalid':
    'A sum names facts that cannot be added: of different types, without a value, less freely released than the sum, or derived from the sum itself.',
  'dataset-evidence-not-found':
    'A count cites words of a quotation that its stored excerpt does not hold. If they stand elsewhere in the same statement, the count must say so by naming the source; then the words are not checked by the program.',
  'dataset-correction-not-found':
    'A correction says that certain words are wrong, but the recorded text does not hold them. Corrections are logged against the words of the source.',
  'dataset-office-gender':
    'German titles of offices follow the person who holds them: Dekan, Dekanin. The title is in the form for a man and the person’s `gender` is f, or the other way round. The forms are listed under `offices` in house-rules.yaml; a person of `gender: unknown` is not checked.',
  'quotation-altered':
    'The SHA-256 of a quotation’s text differs from the recorded one: somebody changed the words after they were checked. Compare with the source before recording a new hash.',
  'quotation-marked':
    'The text of a quotation begins or ends with quotation marks. It is kept without them, because each language of a document sets its own.',
  'quotation-omission':
    'Words left out of a quotation are marked by “[…]”, never by dots alone, and a translation shows the same omissions as its text. The hash covers the mark, so copy the new hash after adding it.',
}

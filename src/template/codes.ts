/** What each diagnostic of the template stage means and how to mend it, for `vorlage explain`. */

/** Documentation by code. */
export const templateCodes: Readonly<Record<string, string>> = {
  'template-front-matter-missing':
    'A template begins with a line `---`, fields such as `kind`, `formats`, `locales`, `audience` and `title`, and another line `---`. Without them nobody knows what kind of document it is and for whom. See templates/README.md for all fields.',
  'template-front-matter-unclosed':
    'The first line is `---`, but no second one follows, so the whole file would be front matter. Put a line `---` after the last field.',
  'template-front-matter-unknown':
    'The front matter holds a field that no stage reads, usually a slip of the pen. Correct its name or delete it; templates/README.md lists all fields.',
  'template-front-matter-invalid':
    'A field of the front matter is missing, has the wrong type, or names something that does not exist, such as an unknown audience. The message says what is allowed.',
  'template-character-reserved':
    'The text holds one of the characters U+E000 to U+E003, which mark typed values in merged text. They belong to the private use area and have no glyph; they usually come with pasted text. Delete them.',
  'template-syntax':
    'The text is not written as Handlebars reads it: a block or an expression is never closed, a name or value is missing, a quotation mark is not straight. The place is where reading stopped, or where the open part began.',
  'template-not-supported':
    'Handlebars has features that templates do without, because they would hide where a value comes from: inline partials, partials with blocks, computed partial names, raw values. The hint names what to write instead.',
  'template-helper-unknown':
    'An expression calls a helper, or opens a block, that does not exist. Correct its name; templates/README.md lists all helpers. A value of the dataset is printed without arguments: `{{sender.authority}}`.',
  'template-helper-audience':
    'Open questions and what is not used concern the minister alone, so their helpers may not stand in documents for other audiences. Take the helper out, or change `audience` in the front matter.',
  'template-argument-missing':
    'A helper lacks an argument, or the argument is a part that this dataset does not fill, such as `alliance.featured.funding`. Give the argument, or put the passage between `{{#if …}}` and `{{/if}}`.',
  'template-argument-empty':
    'A list that a helper is to print has no entries for this dataset and audience. Put the passage, with its heading, between `{{#if …}}` and `{{/if}}`.',
  'template-argument-unexpected':
    'A helper or block was given more arguments than it takes. Further arguments are given by name: `as="words"`.',
  'template-argument-unknown':
    'A helper was given an argument by a name that it does not have. The hint lists those it has, or the one that was probably meant.',
  'template-argument-wrong':
    'An argument is of the wrong kind or none of the values that may be chosen: a list where one fact is needed, a form of a label that does not exist. The message says what is needed.',
  'template-argument-name':
    'A message was given a name that already means something in every template, such as `partner` or `label`, so the message would mean another thing than its translator thinks. Choose another name.',
  'template-path-unknown':
    'A path names something that is not there. Plain Handlebars would print nothing, so that a misspelt condition is silently false; here it is an error wherever it stands. Inside `each` and `with` names belong to the entry; names of the document are reached by `@root.`.',
  'template-path-closed':
    'A path reads the value, label or source of an entry. These are printed by helpers only, which know the release class, the language and the source. The hint names the helper.',
  'template-value-not-printable':
    'An expression in the text yields a list, a group of values, a date or a number, not a text. Print its entries with `{{#each}}` or `{{list}}`, dates with `{{date}}`, and figures with `{{fact}}`.',
  'template-value-missing':
    'An expression yields nothing, because this dataset leaves an optional part out. Put it between `{{#if …}}` and `{{/if}}`.',
  'template-translation-missing':
    'A text of the dataset has no version in the language of the document. Add it to the data file. A release is refused until it is there; a draft shows the path in brackets.',
  'template-block-inline':
    'Tables, charts, key figures and the like are blocks: they stand on a line of their own, never inside a sentence, a list entry or a message.',
  'template-partial-missing':
    'A template uses a partial for which no file exists in the folder `partials` of any template folder. The hint lists those that exist.',
  'template-partial-recursion':
    'A partial uses itself, directly or through others, and would never end. Repeat a passage with `{{#each …}}` instead.',
  'template-message-missing':
    'The template asks for a message that one locale has and the locale of this document lacks. Nothing is borrowed from another language: a draft shows the key in brackets, a release is refused. Add the message to the file that the hint names.',
  'template-message-unknown':
    'The template asks for a message that no locale has, usually a misspelt key. Correct the key, or add the message to every locale.',
  'template-message-unused':
    'A message file holds a text that neither template, partials nor other messages use. It would be translated for nothing. Delete it in every locale, or use it.',
  'template-message-recursion':
    'A message uses itself, directly or through others, and would never end. Take one of the calls out.',
  'template-message-not-text':
    'A message file holds nested maps of texts, and something in it is neither: a number, a list, an empty entry. Put texts that look like numbers in quotation marks.',
  'template-message-key':
    'A key of a message holds a dot, a blank or a sign, so that a template could not name it. Keys are letters, digits, hyphens and underscores; dots come from nesting.',
  'figure-typed':
    'A figure was typed into the text of a template or message. Only values of facts are verified, dated, sourced and written as the language wants, so every figure comes from `{{fact "…"}}`. Digits that belong to a name (M1, CO₂) are no figures; anything else that states none can be written `{{literal "24/7" reason="idiom"}}`.',
  'fact-unknown':
    'An expression names a fact that the dataset does not hold, usually a misspelt id. The hint shows the fact with the most similar id and where it is declared.',
  'fact-refused':
    'The fact is of class X: it is wrong, contradicted or not proven, and its `reason` says which. It may stand in the list of what is not used and nowhere else; no exception can be granted.',
  'fact-withheld':
    'The audience of the document may not see the fact: it is not cleared (class C), it is meant for others, or it is under embargo. Have it cleared, which the data record under `clearedBy` and `clearedAt`, or leave it out. No exception can be granted: an exception would print it, cleared by nobody.',
  'fact-needs-attribution':
    'The fact is of class B: somebody says so, and documents must say who. Print it with `{{according}}` or `{{attributed}}`, or in a table with a column that names the attribution or source.',
  'fact-attribution-missing':
    'A helper that prints who says something was given a fact that names nobody. Add an `attribution` to the fact, or print it with `{{fact}}` or `{{label}}`.',
  'fact-without-value':
    'The value of a fact is asked for, but goals and claims have none: their label is the statement. Print the label, with its attribution if the class is B.',
  'fact-without-number':
    'Words that go with a number, singular or plural, are asked of a fact whose value is a date or a text. Name a fact with a number.',
  'entry-unknown':
    'An expression names a person, organisation, quotation, event or body that the dataset does not hold. The hint shows the one with the most similar id and where it is declared.',
  'entry-refused':
    'The person, organisation, quotation or event is of class X and may stand only in the list of what is not used.',
  'entry-withheld':
    'The audience of the document may not see the person, organisation, quotation or event: it is not cleared, meant for others, or under embargo. As with facts, no exception can be granted.',
}

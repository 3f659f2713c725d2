using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.TemplateChecking;

/// <summary>The findings of stage 3, templates: the one list of <c>ESG3nnn</c>, ordered by id, for the checker and for the reader of documents.</summary>
public static class TemplateDiagnostics
{
    /// <summary>Scriban cannot parse the template.</summary>
    public static readonly DiagnosticDescriptor TemplateSyntax = Error(
        "ESG3001", "template syntax", "the template cannot be read: {0}", "mend the expression between the braces");

    /// <summary>A name that nothing defines.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Error(
        "ESG3002", "unknown name", "unknown name `{0}`", "write a fact as `m.…`, or set the variable before it is used");

    /// <summary>A function that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownFunction = Error(
        "ESG3003", "unknown function", "unknown function `{0}`", "use one of the template functions");

    /// <summary>A path below <c>m</c> that is no metric.</summary>
    public static readonly DiagnosticDescriptor UnknownMetric = Error(
        "ESG3004", "unknown metric", "unknown metric `{0}`", "declare it under `content/metrics`, or correct the path");

    /// <summary>A path that is only the beginning of metrics.</summary>
    public static readonly DiagnosticDescriptor OnlyPrefix = Error(
        "ESG3005", "beginning of metrics", "`{0}` is no metric, only the beginning of others", "go on to a metric, such as `{1}`");

    /// <summary>A member that <c>report</c> does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownReportMember = Error(
        "ESG3006", "unknown member of report", "`report` has no `{0}`", "use one of {1}");

    /// <summary>A period that cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnknownPeriod = Error(
        "ESG3007", "unknown period", "`{0}` is no period", "write a year such as `{1}`, or `this`, `prior`, `base`");

    /// <summary>A period for which a metric says nothing.</summary>
    public static readonly DiagnosticDescriptor PeriodOutsideSeries = Error(
        "ESG3008", "period outside the series", "`{0}` has no value for {1}", "{2}");

    /// <summary>A unit that nobody knows.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = Error(
        "ESG3009", "unknown unit", "unknown unit `{0}`", "use a unit of the table, or declare it under `units` in report.yaml");

    /// <summary>A unit that measures something else.</summary>
    public static readonly DiagnosticDescriptor UnitDoesNotConvert = Error(
        "ESG3010", "unit does not convert", "`{0}` is in `{1}`, which does not convert to `{2}`", "use a unit that measures {3}");

    /// <summary>A magnitude word that the language does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownMagnitude = Error(
        "ESG3011", "unknown magnitude", "unknown magnitude `{0}`", "use a magnitude of the locale table, such as `million`");

    /// <summary>Decimals below zero or too many.</summary>
    public static readonly DiagnosticDescriptor DecimalsOutOfRange = Error(
        "ESG3012", "decimals out of range", "`{0}` is no number of decimals", "write a whole number from 0 to 28");

    /// <summary>A function with the wrong arguments.</summary>
    public static readonly DiagnosticDescriptor WrongArguments = Error(
        "ESG3013", "wrong arguments", "`{0}` does not take these arguments", "write it as {1}");

    /// <summary>A fact is needed, and something else is there.</summary>
    public static readonly DiagnosticDescriptor NotAFact = Error(
        "ESG3014", "not a fact", "`{0}` takes a fact, and this is {1}", "put a path under `m` before the bar");

    /// <summary>Arithmetic on facts in a template.</summary>
    public static readonly DiagnosticDescriptor ArithmeticOnFacts = Error(
        "ESG3015", "arithmetic on facts", "`{0}` cannot calculate with facts", "write a formula under `content/metrics` and print its metric");

    /// <summary>A fact inside an interpolated string.</summary>
    public static readonly DiagnosticDescriptor FactInInterpolatedString = Error(
        "ESG3016", "fact in an interpolated string", "a fact inside `$'…'` loses its identity", "close the braces around the words, and print the fact by itself");

    /// <summary>A value that has no printed form.</summary>
    public static readonly DiagnosticDescriptor CannotPrint = Error(
        "ESG3017", "not printable", "{0} cannot be printed", "print a fact, words, a period or a page");

    /// <summary>A statement of Scriban that reports do not have.</summary>
    public static readonly DiagnosticDescriptor StatementRefused = Error(
        "ESG3018", "statement refused", "`{0}` is not part of the template language", "use `if`, `for`, `case`, `while`, `func`, `capture` and variables");

    /// <summary>An attempt to change facts or names of the language.</summary>
    public static readonly DiagnosticDescriptor NameIsReadOnly = Error(
        "ESG3019", "read-only name", "`{0}` cannot be set in a template", "give the variable another name; values are declared under `content/metrics`");

    /// <summary>More work than a chapter may ask for.</summary>
    public static readonly DiagnosticDescriptor TooManySteps = Error(
        "ESG3020", "too many steps", "the template takes more than {0} steps", "shorten the loop, or end it");

    /// <summary>A loop that runs too often.</summary>
    public static readonly DiagnosticDescriptor LoopTooLong = Error(
        "ESG3021", "loop too long", "the loops of this template run more than {0} times", "let the loop end");

    /// <summary>Functions that call each other without end.</summary>
    public static readonly DiagnosticDescriptor RecursionTooDeep = Error(
        "ESG3022", "recursion too deep", "the function calls itself more than {0} levels deep", "let the recursion end");

    /// <summary>A template that writes too much.</summary>
    public static readonly DiagnosticDescriptor OutputTooLong = Error(
        "ESG3023", "output too long", "the chapter is longer than {0} characters", "split the chapter");

    /// <summary>An evaluation that failed for another reason.</summary>
    public static readonly DiagnosticDescriptor EvaluationFailed = Error(
        "ESG3024", "evaluation failed", "this cannot be evaluated: {0}", "correct the expression");

    /// <summary>A change against a period without a value.</summary>
    public static readonly DiagnosticDescriptor ChangeWithoutPrior = Error(
        "ESG3025", "change without a number", "`{0}` has no number for {1}, so there is no change to {2}", "print the values themselves, or compare with another period");

    /// <summary>A relative change from zero or from a negative number.</summary>
    public static readonly DiagnosticDescriptor ChangeFromZero = Error(
        "ESG3026", "change from zero", "`{0}` is not above zero for {1}, so there is no relative change", "print both values instead");

    /// <summary>A change of nothing without words for it.</summary>
    public static readonly DiagnosticDescriptor NoWordsForNoChange = Error(
        "ESG3027", "no words for no change", "`{0}` did not change, and there are no words for that", "add a third text, such as \"stayed the same\"");

    /// <summary>Percentage points of a metric that is no share.</summary>
    public static readonly DiagnosticDescriptor PointsOfNoShare = Error(
        "ESG3028", "points of no share", "`{0}` is in `{1}`; only percentages change by points", "use `change`");

    /// <summary>Number functions on words, dates and yes-no.</summary>
    public static readonly DiagnosticDescriptor NotANumber = Error(
        "ESG3029", "not a number", "`{0}` needs a number, and `{1}` is {2}", "print it without `{0}`");

    /// <summary>The tool's own marks in a text.</summary>
    public static readonly DiagnosticDescriptor MarkInText = Error(
        "ESG3030", "reserved character", "the character U+{0} is reserved for the tool", "delete it");

    /// <summary>A template above the limit.</summary>
    public static readonly DiagnosticDescriptor ChapterTooLong = Error(
        "ESG3031", "chapter too long", "the chapter has {0} characters; the limit is {1}", "split the chapter");

    /// <summary>A block above the limit.</summary>
    public static readonly DiagnosticDescriptor BlockTooLong = Error(
        "ESG3032", "block too long", "this block has {0} characters without a blank line; the limit is {1}", "divide it by blank lines");

    /// <summary>Lists or quotes nested too deep.</summary>
    public static readonly DiagnosticDescriptor NestingTooDeep = Error(
        "ESG3033", "nesting too deep", "lists and quotes are nested more than {0} deep", "flatten them");

    /// <summary>Brackets nested too deep.</summary>
    public static readonly DiagnosticDescriptor BracketsTooDeep = Error(
        "ESG3034", "brackets too deep", "brackets are nested more than {0} deep", "remove or escape brackets");

    /// <summary>Markdown that its parser gives up on.</summary>
    public static readonly DiagnosticDescriptor MarkdownUnreadable = Error(
        "ESG3035", "unreadable Markdown", "this Markdown is nested too deep to be read", "flatten it");

    /// <summary>A listed chapter without a template.</summary>
    public static readonly DiagnosticDescriptor ChapterWithoutTemplate = Error(
        "ESG3036", "chapter without a template", "chapter `{0}` has no template `{1}`", "write the file, or take the chapter out of `chapters`");

    /// <summary>A template that no chapter lists.</summary>
    public static readonly DiagnosticDescriptor TemplateNotListed = Warning(
        "ESG3037", "template not listed", "`{0}` is in no chapter of the report", "add `{0}` to `chapters` in report.yaml, or delete the file");

    /// <summary>A template that says nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyChapter = Error(
        "ESG3038", "empty chapter", "chapter `{0}` is empty", "write it, or take it out of `chapters`");

    /// <summary>Front matter without its end.</summary>
    public static readonly DiagnosticDescriptor FrontMatterNotClosed = Error(
        "ESG3039", "front matter not closed", "the front matter has no closing `---`", "add a line `---` below it");

    /// <summary>Front matter of the wrong shape.</summary>
    public static readonly DiagnosticDescriptor FrontMatterShape = Error(
        "ESG3040", "front matter shape", "`{0}` must be {1}", "write it as {1}");

    /// <summary>Raw HTML.</summary>
    public static readonly DiagnosticDescriptor RawHtml = Error(
        "ESG3041", "raw HTML", "raw HTML is not allowed in templates", "use Markdown; a comment is written `{{{{# … #}}}}`; write `&lt;` for a plain `<`");

    /// <summary>A container that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownContainer = Error(
        "ESG3042", "unknown container", "unknown container `{0}`", "use one of `callout`, `side`, `pull-quote`, `columns`, `keep`, `landscape`");

    /// <summary>A data block that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownBlock = Error(
        "ESG3043", "unknown block", "unknown block `{0}`", "use a data block such as `metrics-table`, or `text` for code");

    /// <summary>A data block of a later version.</summary>
    public static readonly DiagnosticDescriptor BlockNotAvailable = Error(
        "ESG3044", "block not available", "the block `{0}` is not available in this version", "leave it out for now");

    /// <summary>Scriban inside a data block.</summary>
    public static readonly DiagnosticDescriptor ScribanInBlock = Error(
        "ESG3045", "Scriban in a data block", "a data block holds YAML only, no `{{{{ … }}}}`", "name metrics by their paths");

    /// <summary>A data block whose YAML has the wrong shape.</summary>
    public static readonly DiagnosticDescriptor BlockShape = Error(
        "ESG3046", "wrong value in a data block", "`{0}` must be {1}", "write it as {1}");

    /// <summary>A key that a data block needs.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Error(
        "ESG3047", "missing key", "the block `{0}` needs `{1}`", "add `{1}:`");

    /// <summary>A note that nobody declares.</summary>
    public static readonly DiagnosticDescriptor UnknownNote = Error(
        "ESG3048", "unknown note", "unknown note `{0}`", "declare it under `notes` in a metrics file");

    /// <summary>A table cell without value or reason.</summary>
    public static readonly DiagnosticDescriptor CellWithoutValue = Error(
        "ESG3049", "cell without a value", "`{0}` has no value for {1}, so its cell would be blank", "give it a value, or a reason such as `{{ missing: not-published }}`");

    /// <summary>Markup that stayed in the text.</summary>
    public static readonly DiagnosticDescriptor MarkupLeft = Warning(
        "ESG3050", "markup left in the text", "`{0}` stays in the text as it is", "close the markup, or write `\\` before it");

    /// <summary>A note that the chapter does not define.</summary>
    public static readonly DiagnosticDescriptor UndefinedFootnote = Error(
        "ESG3051", "note not defined", "the note `{0}` is not defined in this chapter", "add a paragraph `[^{0}]: …`");

    /// <summary>A note without a mark.</summary>
    public static readonly DiagnosticDescriptor UnusedFootnote = Warning(
        "ESG3052", "note not used", "the note `{0}` has no mark in this chapter", "add `[^{0}]` to the text, or delete the note");

    /// <summary>A picture amid text.</summary>
    public static readonly DiagnosticDescriptor ImageInText = Error(
        "ESG3053", "picture in running text", "a picture stands amid text", "give it a paragraph of its own");

    /// <summary>A picture from outside the project.</summary>
    public static readonly DiagnosticDescriptor ImageOutsideProject = Error(
        "ESG3054", "picture outside the project", "the picture `{0}` is not inside the project", "put it under `content/images` and write `images/…`");

    /// <summary>An attribute that is not understood.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = Error(
        "ESG3055", "unknown attribute", "unknown attribute `{0}`", "use one of {1}");

    /// <summary>An attribute with a wrong value.</summary>
    public static readonly DiagnosticDescriptor WrongAttribute = Error(
        "ESG3056", "wrong attribute value", "`{0}` must be {1}", "write it as {1}");

    /// <summary>A fact in an address.</summary>
    public static readonly DiagnosticDescriptor FactInAddress = Error(
        "ESG3057", "fact in an address", "an address cannot hold a fact", "write the address without it");

    /// <summary>A list of YAML entries where one is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "ESG3058", "unknown key", "unknown key `{0}`", "use one of {1}");

    /// <summary>A metric without a breakdown.</summary>
    public static readonly DiagnosticDescriptor NoMembers = Error(
        "ESG3059", "no members", "`{0}` has no members{1}", "declare a `breakdown` for it");

    /// <summary>A table cell or header row that names what no column shows.</summary>
    public static readonly DiagnosticDescriptor NoPeriods = Error(
        "ESG3060", "no periods", "`{0}` names no period of the report", "write periods such as `last 5`, `FY2020..FY2024` or a list");

    /// <summary>Text that is empty and must not be.</summary>
    public static readonly DiagnosticDescriptor EmptyContent = Error(
        "ESG3061", "nothing to show", "{0} is empty", "write its content, or delete it");

    /// <summary>A note within a note.</summary>
    public static readonly DiagnosticDescriptor NoteInNote = Error(
        "ESG3062", "note within a note", "the mark of note `{0}` stands inside a note or a label", "move the mark to the text");

    /// <summary>A list, table or the like within a note.</summary>
    public static readonly DiagnosticDescriptor BlockInNote = Error(
        "ESG3063", "block within a note", "the note `{0}` holds more than paragraphs", "write it as plain paragraphs");

    /// <summary>A number counted in a magnitude that its unit counts in already.</summary>
    public static readonly DiagnosticDescriptor ScaledToNothing = Error(
        "ESG3064", "scaled to nothing", "{0} `{1}` is less than a thousandth when counted in `{2}`", "leave `scale` out, or convert before it with `| in`");

    /// <summary>A trend over a period without a number.</summary>
    public static readonly DiagnosticDescriptor TrendWithoutValue = Error(
        "ESG3070", "trend without a number", "`{0}` has no number for {1}, so there is no trend", "name periods with values, or print the values themselves");

    /// <summary>A trend of a number that stayed the same for a while.</summary>
    public static readonly DiagnosticDescriptor TrendUnclear = Error(
        "ESG3071", "no clear trend", "`{0}` neither rose every time, nor fell every time, nor went both ways from {1} to {2}", "tell it in words of your own");

    /// <summary>A trend of fewer than two periods.</summary>
    public static readonly DiagnosticDescriptor TrendTooShort = Error(
        "ESG3072", "trend of one period", "`{0}` is one period, and a trend needs two or more", "write periods such as `last 5`");

    /// <summary>A bound of a fact that has none on that side.</summary>
    public static readonly DiagnosticDescriptor NoBound = Error(
        "ESG3073", "no bound is known", "of `{0}` only the other bound is known for {1}, so `{2}` would say something new", "print the fact as it is");

    /// <summary>A step that leaves nothing of the number.</summary>
    public static readonly DiagnosticDescriptor StepOutOfScale = Error(
        "ESG3074", "step out of scale", "in steps of {0} nothing is left of `{1}`", "use a smaller step, counted in the unit and magnitude that print");

    /// <summary>An estimate with many digits.</summary>
    public static readonly DiagnosticDescriptor AboutTooExact = Warning(
        "ESG3075", "about, with many digits", "`about {0}` has {1} significant digits", "use a larger step, or print the number without `about`");

    /// <summary>A fact that no edition, or not the one named, printed.</summary>
    public static readonly DiagnosticDescriptor NeverPublished = Error(
        "ESG3080", "never published", "{2} printed `{0}` for `{1}`", "name another period, or list what the edition printed: `editions: {{ …: {{ values: published/….csv }} }}` in report.yaml");

    /// <summary>An edition that report.yaml does not declare.</summary>
    public static readonly DiagnosticDescriptor UnknownEdition = Error(
        "ESG3081", "unknown edition", "unknown edition `{0}`", "declare it in report.yaml under `editions:`");

    /// <summary>A target's number that cannot be computed, in a sentence.</summary>
    public static readonly DiagnosticDescriptor TargetNotComputable = Error(
        "ESG3085", "target not computable", "the target `{0}` is not computable: {1}", "say it in the `targets` block, which prints the reason, or take the sentence out");

    /// <summary>A target that is not declared.</summary>
    public static readonly DiagnosticDescriptor UnknownTarget = Error(
        "ESG3086", "unknown target", "unknown target `{0}`", "declare it in content/targets.yaml");

    /// <summary>A key that sites do not have.</summary>
    public static readonly DiagnosticDescriptor UnknownSiteKey = Error(
        "ESG3087", "unknown key of a site", "a site has no `{0}`", "use one of {1}, or declare it in content/sites.yaml: `keys: [{0}]`");

    /// <summary>A member that a metric does not have.</summary>
    public static readonly DiagnosticDescriptor NotAMember = Error(
        "ESG3088", "unknown member", "`{0}` has no member `{1}`", "name a member of one of its breakdowns");

    /// <summary>Words for on or off track where rounding hides which.</summary>
    public static readonly DiagnosticDescriptor TargetUndecided = Error(
        "ESG3089", "target undecided", "the rounding of `{0}` hides whether the target `{1}` is on track", "add a third text, such as \"about on track\"");

    /// <summary>A table by parts for a target that has none.</summary>
    public static readonly DiagnosticDescriptor TargetWithoutParts = Error(
        "ESG3090", "target without parts", "the target `{0}` is not one by `{1}`", "write `by: {1}` in content/targets.yaml, for a metric with that breakdown");

    /// <summary>Printed digits that do not add up in a table that promises it.</summary>
    public static readonly DiagnosticDescriptor PrintedSumOff = Error(
        "ESG3095", "printed sum is off", "`{0}` prints {1} for {2}, but its printed parts add up to {3}: {4}",
        "print more decimals, or write `rounding: largest-remainder` to move last digits, or `rounding: note` to say that rounding is the cause");

    /// <summary>Printed digits that cannot be made to add up.</summary>
    public static readonly DiagnosticDescriptor RoundingImpossible = Warning(
        "ESG3096", "rounding cannot add up", "`{0}` prints {1} for {2}, and moving last digits cannot bring its parts there from {3}: {4}",
        "print more decimals, or write `rounding: note`: the table says now that figures may not add up");

    /// <summary>Disclosures in a translation's front matter.</summary>
    public static readonly DiagnosticDescriptor DisclosuresInTranslation = Warning(
        "ESG3097", "disclosures in a translation", "a translation takes `disclosures` from `{0}`, so these are not read", "delete them here");

    /// <summary>An index of a framework that has no file, or of which several versions have one.</summary>
    public static readonly DiagnosticDescriptor IndexFramework = Error(
        "ESG3098", "index without a framework", "no file says what the disclosures of `{0}` are", "write `content/frameworks/{0}.yaml` with `disclosures: {{ id: label }}`");

    /// <summary>A row with more cells than columns.</summary>
    public static readonly DiagnosticDescriptor RowTooLong = Error(
        "ESG3100", "row too long", "this cell stands beyond the {0} columns of the table",
        "delete it, or add a column; cells that `span` columns or reach in from above count");

    /// <summary>A row that leaves columns without a cell.</summary>
    public static readonly DiagnosticDescriptor RowTooShort = Error(
        "ESG3101", "row too short", "the row leaves {0} of the {1} columns without a cell", "write `''` for an empty cell, or let a cell `span` several columns");

    /// <summary>A cell that asks for more columns than there are.</summary>
    public static readonly DiagnosticDescriptor SpanTooLong = Error(
        "ESG3102", "cell too wide", "the cell is to cover {0} columns, but only {1} are left", "write a smaller `span`, or add columns");

    /// <summary>A cell that covers a place which one from above covers.</summary>
    public static readonly DiagnosticDescriptor CellsOverlap = Error(
        "ESG3103", "cells overlap", "the cell covers column {0}, which a cell from above reaches into", "write a smaller `span`, or fewer `rows` for the cell above");

    /// <summary>A cell that asks for more rows than there are.</summary>
    public static readonly DiagnosticDescriptor RowsMissing = Error(
        "ESG3104", "cell too high", "the cell is to cover {0} more rows, but {1}", "write fewer `rows`, or add rows below");

    /// <summary>A group of columns in another.</summary>
    public static readonly DiagnosticDescriptor GroupInGroup = Error(
        "ESG3105", "group in a group of columns", "a group of columns stands in another: a table has two levels of headings at most",
        "write its columns into the outer group, with what they have in common in each `label`");

    /// <summary>A table drawn with plus and minus signs, which other dialects of Markdown read.</summary>
    public static readonly DiagnosticDescriptor GridTable = Error(
        "ESG3106", "grid table", "a table drawn with `+` and `-` is not read", "write it as a block `table`, where cells can `span` columns and cover `rows`");

    /// <summary>A member of something that has none of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Error(
        "ESG3110", "unknown member", "{0} has no member `{1}`", "leave it out; functions stand behind a bar");

    /// <summary>A folder of templates that no language of the report has.</summary>
    public static readonly DiagnosticDescriptor TemplatesOfNoLanguage = Warning(
        "ESG3111", "templates of no language", "the report has no language `{0}`, so the templates in this folder are not read", "add it to `languages` in report.yaml, or rename the folder");

    /// <summary>A name that no way to its use sets.</summary>
    public static readonly DiagnosticDescriptor NotSetYet = Error(
        "ESG3112", "not set yet", "`{0}` is used before it is set", "set it above; the variable of a loop is known only in the loop, and what a function with parameters sets only in the function");

    /// <summary>A name that some way to its use does not set.</summary>
    public static readonly DiagnosticDescriptor MayNotBeSet = Warning(
        "ESG3113", "may not be set", "`{0}` may not be set here", "set it before the condition or loop that sets it, so that it has a value on every way");

    /// <summary>Words for a rise that tell of a fall, or the other way round.</summary>
    public static readonly DiagnosticDescriptor WordsAgainstDirection = Error(
        "ESG3114", "words against the direction", "`{0}` stands where the words for {1} stand, and says the opposite",
        "the first text is for a rise, the second for a fall");

    /// <summary>A translation without some of the chapters.</summary>
    public static readonly DiagnosticDescriptor ChaptersNotTranslated = Warning(
        "ESG3120", "chapters not translated", "`{0}` has no text for {1} chapters, which are left out: {2}", "write them as `templates/{0}/<chapter>.md`");

    /// <summary>A link or page reference into a chapter that the translation leaves out.</summary>
    public static readonly DiagnosticDescriptor TargetLeftOut = Warning(
        "ESG3121", "target left out", "`{0}` stands in the chapter `{1}`, which this language leaves out: the words stay without a link, and its page is printed as `?`",
        "translate the chapter, or leave the reference out");

    /// <summary>A way to begin a chapter that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownOpener = Error(
        "ESG3140", "unknown opener", "a chapter cannot begin with `{0}`", "write `plain`, `band` or `page`, or leave `opener` out for what the theme says");

    /// <summary>A layout of a chapter that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownLayout = Error(
        "ESG3141", "unknown layout", "no chapter has the layout `{0}`", "write `back-cover`, or leave `layout` out for a chapter of the text");

    private static DiagnosticDescriptor Error(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);

    private static DiagnosticDescriptor Warning(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Warning, title, message, hint);
}

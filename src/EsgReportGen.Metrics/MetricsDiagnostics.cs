using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Metrics;

/// <summary>What can be wrong in report.yaml, in the metrics files, their CSV files, targets and frameworks: ESG1020 to ESG1089.</summary>
public static class MetricsDiagnostics
{
    /// <summary>A unit that is neither the tool's nor the project's.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = Error(20, "an unknown unit", "unknown unit `{0}`", "declare it in report.yaml under `units:`");

    /// <summary>No report.yaml.</summary>
    public static DiagnosticDescriptor ReportMissing { get; } = Error(
        21, "report.yaml is missing", "the project has no `content/report.yaml`", "write one that begins with `report:`, with `id`, `organization`, `title`, `period`, `languages` and `chapters`");

    /// <summary>A report.yaml that says nothing.</summary>
    public static DiagnosticDescriptor ReportEmpty { get; } = Error(
        22, "report.yaml is empty", "`{0}` says nothing", "begin it with `report:`, with `id`, `organization`, `title`, `period`, `languages` and `chapters`");

    /// <summary>A key that must be there is not.</summary>
    public static DiagnosticDescriptor RequiredKey { get; } = Error(23, "a required key is missing", "{1} has no `{0}`", "write `{0}: …`");

    /// <summary>A text that is no period of the report.</summary>
    public static DiagnosticDescriptor UnknownPeriod { get; } = Error(24, "no period of the report", "`{0}` is no period of this report", "write a year or a day");

    /// <summary>A day or calendar year where a year of the report is wanted.</summary>
    public static DiagnosticDescriptor PeriodIsNoYear { get; } = Error(25, "a year is wanted", "`{0}` is not a year of this report", "write a year such as `{1}`");

    /// <summary>A text that is no day.</summary>
    public static DiagnosticDescriptor NotADay { get; } = Error(26, "no day", "`{0}` is no day", "write year, month and day: `2024-03-31`");

    /// <summary>A language tag that is malformed.</summary>
    public static DiagnosticDescriptor MalformedLanguage { get; } = Error(27, "a malformed language tag", "`{0}` is no language tag", "write a BCP 47 tag such as `en`, `de` or `zh-Hans`");

    /// <summary>A name twice in a list.</summary>
    public static DiagnosticDescriptor ListedTwice { get; } = Error(28, "a name twice in a list", "`{0}` is listed a second time", "remove one of the two");

    /// <summary>A list that must not be empty.</summary>
    public static DiagnosticDescriptor EmptyList { get; } = Error(29, "an empty list", "`{0}` lists nothing", "list at least one");

    /// <summary>An id with characters that ids do not have.</summary>
    public static DiagnosticDescriptor MalformedId { get; } = Error(30, "a malformed id", "`{0}` is no id of {1}", "use {2}");

    /// <summary>A keyword of C# or Scriban as a part of an id.</summary>
    public static DiagnosticDescriptor KeywordInId { get; } = Error(
        31, "a keyword in an id", "`{0}` is a word of the formula or template language and cannot be a part of an id", "choose another word, for example `{0}_`");

    /// <summary>Two metrics with one id.</summary>
    public static DiagnosticDescriptor MetricTwice { get; } = Error(32, "a metric twice", "the metric `{0}` is defined a second time", "keep one of the two, or give it another id");

    /// <summary>A member, or the computed rest, of a breakdown with the path of another metric.</summary>
    public static DiagnosticDescriptor MemberIsMetric { get; } = Error(
        33, "a member and a metric with one path", "the path `{0}` of a breakdown's {1} is also another metric", "rename one of the two, or remove the one that repeats the other");

    /// <summary>Metrics nested in a metric.</summary>
    public static DiagnosticDescriptor NestedMetric { get; } = Error(
        34, "a nested metric", "`{0}` stands inside `{1}`, but metrics are not nested", "write it flat: `{1}.{0}:`, at the level of `{1}:`");

    /// <summary>A value that is no number.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Error(
        35, "no number", "`{0}` is no number", "write a plain decimal such as `1240000` or `39.0`, or a reason such as `{{ missing: not-published }}`");

    /// <summary>A value of a yes-no metric that is neither.</summary>
    public static DiagnosticDescriptor NotYesNo { get; } = Error(36, "neither yes nor no", "`{0}` is neither `yes` nor `no`", "write `yes` or `no`");

    /// <summary>A second value for one period.</summary>
    public static DiagnosticDescriptor PeriodTwice { get; } = Error(37, "a period twice", "`{0}` has a second value", "keep one of the two");

    /// <summary>A day as the period of a metric of years.</summary>
    public static DiagnosticDescriptor DayNeedsInstant { get; } = Error(
        38, "a day for a metric of years", "`{0}` is a day, but the metric holds for years", "write `period: instant` on the metric, or a year here");

    /// <summary>A value for a year that the report does not reach.</summary>
    public static DiagnosticDescriptor PeriodAfterReport { get; } = new(
        "ESG1039", DiagnosticSeverity.Warning, "a value after the report's period", "`{0}` lies after the period of this report, `{1}`", "check the year, or move `period` in report.yaml");

    /// <summary>More digits than the stated precision allows.</summary>
    public static DiagnosticDescriptor FinerThanPrecision { get; } = Error(
        40, "a value finer than its precision", "`{0}` is finer than its precision of {1}", "round the value, or write the precision it has: `{{ value: {0}, precision: {2} }}`");

    /// <summary>A precision that is no positive number.</summary>
    public static DiagnosticDescriptor NotAPrecision { get; } = Error(41, "no precision", "`{0}` is no precision", "write the worth of the last digit: `1000`, `1` or `0.1`");

    /// <summary>A word outside a closed list.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Error(42, "an unknown word", "`{0}` is no {1}", "use one of {2}");

    /// <summary>A value and a reason for its absence.</summary>
    public static DiagnosticDescriptor ValueAndMissing { get; } = Error(43, "a value and a reason for its absence", "`{0}` has a value and a reason why there is none", "keep `value` or `missing`");

    /// <summary>Neither a value nor a reason.</summary>
    public static DiagnosticDescriptor NoValue { get; } = Error(
        44, "neither a value nor a reason", "`{0}` has neither a value nor a reason why there is none", "write the value, or `{{ missing: not-published }}`");

    /// <summary>A boundary that report.yaml does not declare.</summary>
    public static DiagnosticDescriptor UnknownBoundary { get; } = Error(45, "an unknown boundary", "unknown boundary `{0}`", "declare it in report.yaml under `boundaries:`");

    /// <summary>A note that no file defines.</summary>
    public static DiagnosticDescriptor UnknownNote { get; } = Error(46, "an unknown note", "unknown note `{0}`", "define it under `notes:` in a metrics file");

    /// <summary>Two notes with one id.</summary>
    public static DiagnosticDescriptor NoteTwice { get; } = Error(47, "a note twice", "the note `{0}` is defined a second time", "give it another id: note ids hold for the whole project");

    /// <summary>A disclosure of a framework that is not listed.</summary>
    public static DiagnosticDescriptor UnlistedFramework { get; } = Error(48, "a framework that is not listed", "the framework `{0}` is not listed", "list it in report.yaml: `frameworks: [gri@2021]`");

    /// <summary>A disclosure without version where two versions are listed.</summary>
    public static DiagnosticDescriptor AmbiguousDisclosure { get; } = Error(
        49, "a disclosure of two versions", "`{0}` may be of `{1}` or of `{2}`", "write the version: `{1}:{3}`");

    /// <summary>A text that is no disclosure.</summary>
    public static DiagnosticDescriptor MalformedDisclosure { get; } = Error(50, "a malformed disclosure", "`{0}` is no disclosure", "write framework and id: `gri:305-1`, or with its version `gri@2021:305-1`");

    /// <summary>A metric without values and formula.</summary>
    public static DiagnosticDescriptor NothingDeclared { get; } = Error(
        51, "a metric without values", "the metric `{0}` has neither values nor a formula", "write `values: {{ {1}: … }}`, or `{{ missing: not-published }}` for the value");

    /// <summary>A metric with values and a formula.</summary>
    public static DiagnosticDescriptor FormulaAndValues { get; } = Error(
        52, "values and a formula", "the metric `{0}` has values and a formula", "keep one, or write `proof:` for a formula that the values must equal");

    /// <summary>A proof of nothing.</summary>
    public static DiagnosticDescriptor ProofWithoutValues { get; } = Error(53, "a proof without values", "the metric `{0}` has a proof but no values to prove", "write `formula:`, or give it values");

    /// <summary>Numbers without a unit.</summary>
    public static DiagnosticDescriptor UnitMissing { get; } = Error(
        54, "numbers without a unit", "the metric `{0}` has values but no unit", "write `unit: …`; `ratio` for bare numbers, `count` for counted things, `text` for words");

    /// <summary>A breakdown without parts.</summary>
    public static DiagnosticDescriptor NoMembers { get; } = Error(55, "a breakdown without members", "the breakdown `{0}` has no members", "write `members:` with at least one");

    /// <summary>A number outside a range.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = Error(56, "a number outside its range", "`{0}` is no whole number from {1} to {2}", "write a number from {1} to {2}");

    /// <summary>A boundary that contains itself.</summary>
    public static DiagnosticDescriptor BoundaryLoop { get; } = Error(57, "a boundary contains itself", "the boundary `{0}` contains itself", "remove it from `contains` of itself or of a boundary inside it");

    /// <summary>An edition that report.yaml does not declare.</summary>
    public static DiagnosticDescriptor UnknownEdition { get; } = Error(58, "an unknown edition", "unknown edition `{0}`", "declare it in report.yaml under `editions:`, or write `was:`");

    /// <summary>A path that leaves the folder content/.</summary>
    public static DiagnosticDescriptor PathOutside { get; } = Error(59, "a path outside content/", "the path `{0}` does not stay below `content/`", "write a path below `content/` with forward slashes: `evidence/report.pdf`");

    /// <summary>A kind that does not fit to texts, or the kind text on numbers.</summary>
    public static DiagnosticDescriptor KindContradictsUnit { get; } = Error(60, "a kind that contradicts the unit", "the kind `{0}` does not go with the unit `{1}`", "remove `kind`: it follows from the unit");

    /// <summary>A project's unit that means something else already.</summary>
    public static DiagnosticDescriptor UnitContradicts { get; } = Error(61, "a unit with two meanings", "`{0}` is a known unit and is not `{1}`", "choose another code for the project's own unit");

    /// <summary>A metric that nothing defines.</summary>
    public static DiagnosticDescriptor UnknownMetric { get; } = Error(62, "an unknown metric", "unknown metric `{0}`", "define it in a metrics file");

    /// <summary>A file with an ending that is not read.</summary>
    public static DiagnosticDescriptor FileNotRead { get; } = new(
        "ESG1063", DiagnosticSeverity.Warning, "a file that is not read", "`{0}` is not read", "rename it to end in `.yaml`");

    /// <summary>A metric's key that a CSV file cannot name, or the reverse.</summary>
    public static DiagnosticDescriptor CsvKeysWithoutFile { get; } = Error(64, "CSV keys without a file", "`{0}` needs the CSV file that it is about", "write `csv: data/….csv` here or in `defaults: {{ values: … }}`");

    /// <summary>A base year after the year reported on.</summary>
    public static DiagnosticDescriptor BaseYearAfterPeriod { get; } = Error(65, "a base year after the period", "the base year `{0}` lies after the report's period `{1}`", "write an earlier year");

    /// <summary>A threshold that is no percentage.</summary>
    public static DiagnosticDescriptor NotAPercentage { get; } = Error(66, "no percentage", "`{0}` is no percentage", "write a number with a percent sign: `5%`");

    /// <summary>A note that nothing refers to.</summary>
    public static DiagnosticDescriptor UnusedNote { get; } = new(
        "ESG1067", DiagnosticSeverity.Warning, "an unused note", "nothing refers to the note `{0}`", "name it under `notes:` of a metric, a value or a table, or remove it");

    /// <summary>A CSV file that is not there.</summary>
    public static DiagnosticDescriptor CsvNotFound { get; } = Error(70, "a CSV file is missing", "there is no file `content/{0}`", "write its path below `content/`");

    /// <summary>A CSV file longer than the limit.</summary>
    public static DiagnosticDescriptor CsvTooLong { get; } = Error(71, "a CSV file is too long", "the file has {0} characters, more than the {1} that are read", "split it into several files");

    /// <summary>A quote in a CSV file that is not closed.</summary>
    public static DiagnosticDescriptor CsvUnclosedQuote { get; } = Error(72, "an unclosed quote in CSV", "the quote that opens this cell is not closed", "close it, and write a quote inside a cell twice (`\"\"`)");

    /// <summary>Text behind the closing quote of a CSV cell.</summary>
    public static DiagnosticDescriptor CsvTextAfterQuote { get; } = Error(73, "text behind a quote in CSV", "text stands behind the closing quote of this cell", "put the whole cell in quotes, and write a quote inside it twice (`\"\"`)");

    /// <summary>A row with more or fewer cells than the header.</summary>
    public static DiagnosticDescriptor CsvRowLength { get; } = Error(74, "a CSV row of another length", "this row has {0} cells, the header has {1}", "add or remove cells; quote a cell that holds the separator `{2}`");

    /// <summary>A column that the CSV file does not have.</summary>
    public static DiagnosticDescriptor CsvUnknownColumn { get; } = Error(75, "an unknown CSV column", "`{1}` has no column `{0}`", "use one of {2}");

    /// <summary>A row that the CSV file does not have.</summary>
    public static DiagnosticDescriptor CsvUnknownRow { get; } = Error(76, "an unknown CSV row", "`{1}` has no row `{0}` in its column `{2}`", "write the text that stands in that column");

    /// <summary>Two rows with one key.</summary>
    public static DiagnosticDescriptor CsvRowTwice { get; } = Error(77, "a CSV row twice", "the row `{0}` stands here a second time", "remove one of the two");

    /// <summary>A blank cell where a value is wanted.</summary>
    public static DiagnosticDescriptor CsvBlankCell { get; } = Error(
        78, "a blank CSV cell", "the cell of `{0}` in `{1}` is blank", "write the value, or a reason such as `not-published`");

    /// <summary>A value in YAML and in CSV.</summary>
    public static DiagnosticDescriptor ValueInBoth { get; } = Error(79, "a value in YAML and in CSV", "the value of `{0}` stands in YAML and in CSV", "remove one of the two; marks for a cell go under `cells:`");

    /// <summary>A CSV file without a header.</summary>
    public static DiagnosticDescriptor CsvEmpty { get; } = Error(80, "an empty CSV file", "the file has no header line", "write the names of the columns in the first line");

    /// <summary>A column name twice.</summary>
    public static DiagnosticDescriptor CsvColumnTwice { get; } = Error(81, "a CSV column twice", "the column `{0}` stands here a second time", "rename one of the two");

    /// <summary>A character that may not stand in a CSV file.</summary>
    public static DiagnosticDescriptor CsvForbiddenCharacter { get; } = Error(82, "a forbidden character in CSV", "the character {0} may not stand in a text", "delete it, and save the file as UTF-8");

    /// <summary>A CSV file with more columns than the limit.</summary>
    public static DiagnosticDescriptor CsvTooWide { get; } = Error(83, "too many CSV columns", "the header has {0} columns, more than the {1} that are read", "keep the periods that the report needs");

    /// <summary>A metric that an earlier edition printed and nothing defines any more.</summary>
    public static DiagnosticDescriptor PublishedMetricGone { get; } = new(
        "ESG1084", DiagnosticSeverity.Warning, "a printed metric is gone", "the metric `{0}` was printed by this edition and is not defined any more",
        "write its new id here if it was renamed; leave the row if it is no longer reported");

    /// <summary>A disclosure that the framework's file does not have.</summary>
    public static DiagnosticDescriptor UnknownDisclosure { get; } = Error(
        95, "an unknown disclosure", "`{0}` has no disclosure `{1}`", "add it with a label of your own to `content/frameworks/{0}.yaml`, or correct the id");

    /// <summary>A framework without a file.</summary>
    public static DiagnosticDescriptor FrameworkWithoutFile { get; } = new(
        "ESG1096", DiagnosticSeverity.Warning, "a framework without a file", "the framework `{0}` has no file, so its ids are not checked and have no labels",
        "write `content/frameworks/{0}.yaml` with `disclosures: {{ id: label }}`");

    /// <summary>Crosswalks that lead to different disclosures.</summary>
    public static DiagnosticDescriptor CrosswalkConflict { get; } = Error(
        97, "crosswalks contradict each other", "the crosswalks of `{0}` lead to `{1}` and also to `{2}`", "correct one of them; a disclosure that was split takes a list: `id: [a, b]`");

    /// <summary>A boundary that is said to overlap itself.</summary>
    public static DiagnosticDescriptor BoundaryOverlapsItself { get; } = Error(98, "a boundary overlaps itself", "the boundary `{0}` overlaps itself", "remove it from its own `overlaps`");

    /// <summary>A boundary that contains another and overlaps it.</summary>
    public static DiagnosticDescriptor BoundaryContainsAndOverlaps { get; } = Error(
        99, "a boundary contains and overlaps another", "the boundary `{0}` contains `{1}`, so they do not merely overlap", "keep `contains` if all of `{1}` lies within `{0}`, otherwise `overlaps`");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownUnit, ReportMissing, ReportEmpty, RequiredKey, UnknownPeriod, PeriodIsNoYear, NotADay, MalformedLanguage, ListedTwice, EmptyList,
        MalformedId, KeywordInId, MetricTwice, MemberIsMetric, NestedMetric, NotANumber, NotYesNo, PeriodTwice, DayNeedsInstant, PeriodAfterReport,
        FinerThanPrecision, NotAPrecision, UnknownWord, ValueAndMissing, NoValue, UnknownBoundary, UnknownNote, NoteTwice, UnlistedFramework,
        AmbiguousDisclosure, MalformedDisclosure, NothingDeclared, FormulaAndValues, ProofWithoutValues, UnitMissing, NoMembers, OutOfRange,
        BoundaryLoop, UnknownEdition, PathOutside, KindContradictsUnit, UnitContradicts, UnknownMetric, FileNotRead, CsvKeysWithoutFile,
        BaseYearAfterPeriod, NotAPercentage, UnusedNote, CsvNotFound, CsvTooLong, CsvUnclosedQuote, CsvTextAfterQuote, CsvRowLength, CsvUnknownColumn,
        CsvUnknownRow, CsvRowTwice, CsvBlankCell, ValueInBoth, CsvEmpty, CsvColumnTwice, CsvForbiddenCharacter, CsvTooWide, PublishedMetricGone,
        UnknownDisclosure,
        FrameworkWithoutFile, CrosswalkConflict, BoundaryOverlapsItself, BoundaryContainsAndOverlaps,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) =>
        new("ESG10" + number.ToString("00", CultureInfo.InvariantCulture), DiagnosticSeverity.Error, title, message, hint);
}

namespace EsgReportGen.Foundation.Globalization;

/// <summary>
/// The tool's own words in a report. In locale.yaml each stands under <c>words</c> by its name in kebab case: <c>percentage-points</c>. A word that
/// stands before something may have <c>{}</c> where that stands.
/// </summary>
public enum LocaleWord
{
    /// <summary>Before a table's number.</summary>
    Table,

    /// <summary>Before a figure's number.</summary>
    Figure,

    /// <summary>Before a chapter's number.</summary>
    Chapter,

    /// <summary>Before a section's number.</summary>
    Section,

    /// <summary>Before a page's number.</summary>
    Page,

    /// <summary>Heading of the list of contents.</summary>
    Contents,

    /// <summary>Before a note's mark, read aloud.</summary>
    Note,

    /// <summary>Heading of notes.</summary>
    Notes,

    /// <summary>Before a source.</summary>
    Source,

    /// <summary>A row that adds up others.</summary>
    Total,

    /// <summary>Behind the caption of a table that goes on on another page.</summary>
    Continued,

    /// <summary>Label of the computed rest of a breakdown.</summary>
    Rest,

    /// <summary>Head of a column of changes.</summary>
    Change,

    /// <summary>Head of the column that holds the row's names.</summary>
    Metric,

    /// <summary>Head of a column of units.</summary>
    Unit,

    /// <summary>Behind a difference of percentages.</summary>
    PercentagePoints,

    /// <summary>A lower bound; with <c>{}</c> where the number stands, else before it.</summary>
    MoreThan,

    /// <summary>An upper bound, as <see cref="MoreThan"/>.</summary>
    LessThan,

    /// <summary>An estimate, as <see cref="MoreThan"/>.</summary>
    About,

    /// <summary>A calendar year in a report of fiscal years: a pattern with <c>{yy}</c> or <c>{yyyy}</c>.</summary>
    CalendarYear,

    /// <summary>Said of a change upwards, before the amount.</summary>
    Up,

    /// <summary>Said of a change downwards, before the amount.</summary>
    Down,

    /// <summary>Said of no change.</summary>
    Unchanged,

    /// <summary>Before the period that a value is compared with: <c>vs</c>.</summary>
    Versus,

    /// <summary>Between the first and the last period of a range, read aloud.</summary>
    To,

    /// <summary>The remark that rounded parts may not add up.</summary>
    Rounding,

    /// <summary>The remark that a last digit was moved so that a table adds up, with <c>{}</c> where the figure rounded on its own stands.</summary>
    Moved,

    /// <summary>Head of the column of ids in a framework index.</summary>
    Disclosure,

    /// <summary>Head of the column of what a disclosure is about.</summary>
    DisclosureSubject,

    /// <summary>Head of the column of where a disclosure is answered.</summary>
    DisclosureWhere,

    /// <summary>Head of the column of reasons for what is left out.</summary>
    Omission,

    /// <summary>Reason for an omission: it does not apply.</summary>
    OmissionNotApplicable,

    /// <summary>Reason for an omission: the law forbids it.</summary>
    OmissionLegalProhibitions,

    /// <summary>Reason for an omission: it is confidential.</summary>
    OmissionConfidentialityConstraints,

    /// <summary>Reason for an omission: nobody knows, or not all of it.</summary>
    OmissionInformationUnavailable,

    /// <summary>
    /// The note to a restated value: a pattern with <c>{was}</c> and <c>{edition}</c> for what was printed where, <c>{now}</c> for the value of this
    /// report and <c>{reasons}</c>.
    /// </summary>
    Restated,

    /// <summary>The reason of a total that follows its inputs: a pattern with <c>{reason}</c> and <c>{inputs}</c>, their names.</summary>
    RestatedInputs,

    /// <summary>Said where no value was restated.</summary>
    NotRestated,

    /// <summary>Head of a column of periods.</summary>
    Period,

    /// <summary>Head of a column of editions.</summary>
    Edition,

    /// <summary>Head of a column of values as earlier editions printed them.</summary>
    Published,

    /// <summary>Head of a column of values as they are now.</summary>
    Now,

    /// <summary>Head of a column of reasons.</summary>
    Reasons,

    /// <summary>Between the items of a list in running text.</summary>
    ListSeparator,

    /// <summary>Said of a link within the report, before the page number.</summary>
    LinkToPage,

    /// <summary>Said of a link to the web.</summary>
    LinkToWeb,

    /// <summary>Head of the column that names targets.</summary>
    Target,

    /// <summary>Head of the column that names sites.</summary>
    Site,

    /// <summary>Head of a column of what targets start from.</summary>
    TargetBase,

    /// <summary>Head of a column of what targets aim at.</summary>
    TargetGoal,

    /// <summary>Head of a column of what the path asks for by now.</summary>
    TargetRequired,

    /// <summary>Head of a column of what is reached by now.</summary>
    TargetActual,

    /// <summary>Head of a column of what lies between actual and required.</summary>
    TargetDifference,

    /// <summary>Head of a column of the part of the way that lies behind.</summary>
    TargetProgress,

    /// <summary>Head of a column that says whether targets are on track.</summary>
    TargetStatus,

    /// <summary>Head of a column that says what sort of target it is.</summary>
    TargetSort,

    /// <summary>A target for an amount.</summary>
    TargetAbsolute,

    /// <summary>A target for an amount per unit of something else.</summary>
    TargetIntensity,

    /// <summary>A target for a percentage.</summary>
    TargetShare,

    /// <summary>Behind a target's name; <c>{}</c> is who approved it.</summary>
    TargetApproved,

    /// <summary>Said of a target whose path is kept.</summary>
    OnTrack,

    /// <summary>Said of a target whose path is not kept.</summary>
    OffTrack,

    /// <summary>Said of a target whose goal is reached.</summary>
    TargetReached,

    /// <summary>Said of a target whose goal was not reached in time.</summary>
    TargetMissed,

    /// <summary>Said of a target where rounding hides whether its path is kept.</summary>
    TargetUndecided,

    /// <summary>Said of a target whose progress cannot be computed; <c>{}</c> is the reason.</summary>
    NotComputable,

    /// <summary>A reason: no metric measures the target.</summary>
    NoTargetMetric,

    /// <summary>A reason: what the target starts from is not known.</summary>
    NoBaseValue,

    /// <summary>A reason: there is no value for the period.</summary>
    NoActualValue,

    /// <summary>A reason: the goal is one of the whole, and this part has none.</summary>
    NoOwnGoal,

    /// <summary>A reason: the goal equals the base.</summary>
    GoalIsBase,

    /// <summary>A reason: the period lies before the base.</summary>
    BeforeBase,

    /// <summary>A reason: no path of the wanted sort leads from base to goal.</summary>
    NoTargetPath,

    /// <summary>Said of a number that rose from each period to the next.</summary>
    TrendUp,

    /// <summary>Said of a number that fell from each period to the next.</summary>
    TrendDown,

    /// <summary>Said of a number that rose and fell.</summary>
    TrendMixed,

    /// <summary>The link of a web page that jumps over everything before the text.</summary>
    SkipToText,

    /// <summary>Name of the links to editions in other languages.</summary>
    Languages,

    /// <summary>Heading of the passports of numbers.</summary>
    Passports,

    /// <summary>Says that numbers lead to their passports.</summary>
    PassportHint,

    /// <summary>Of a link from a note to its mark; before the links from a passport to its numbers.</summary>
    BackToText,

    /// <summary>Before the unrounded value.</summary>
    ExactValue,

    /// <summary>Before a formula.</summary>
    ComputedAs,

    /// <summary>Before the file and line of a value.</summary>
    WrittenIn,

    /// <summary>How templates refer to a page, with <c>{}</c> where its number stands.</summary>
    OnPage,

    /// <summary>What a web page says instead, with <c>{}</c> where the name of the section, table or figure stands.</summary>
    InPart,

    /// <summary>Head of a column of values below that of their period.</summary>
    Value,

    /// <summary>What a chart is, before its title, read aloud: upright bars.</summary>
    ChartColumn,

    /// <summary>Upright bars of parts.</summary>
    ChartColumnStacked,

    /// <summary>Lying bars.</summary>
    ChartBar,

    /// <summary>Lying bars of parts.</summary>
    ChartBarStacked,

    /// <summary>Lines.</summary>
    ChartLine,

    /// <summary>Filled lines.</summary>
    ChartArea,

    /// <summary>Filled lines of parts.</summary>
    ChartAreaStacked,

    /// <summary>A ring of parts.</summary>
    ChartDonut,

    /// <summary>Points by two numbers.</summary>
    ChartScatter,

    /// <summary>Steps from one number to another.</summary>
    ChartWaterfall,

    /// <summary>The way to a target.</summary>
    ChartGlidepath,

    /// <summary>How far things have come.</summary>
    ChartProgress,

    /// <summary>The small line of a tile.</summary>
    ChartTrend,

    /// <summary>Behind a name: that it rose from the period <c>{from}</c> to <c>{to}</c>, each perhaps with its number in brackets.</summary>
    ChartRise,

    /// <summary>That it fell, as <see cref="ChartRise"/>.</summary>
    ChartFall,

    /// <summary>That both are the same, as <see cref="ChartRise"/>.</summary>
    ChartSame,

    /// <summary>Before the largest value.</summary>
    ChartLargest,

    /// <summary>Before the smallest value.</summary>
    ChartSmallest,

    /// <summary>Of many values: how many, and between which; <c>{count}</c>, <c>{low}</c>, <c>{high}</c>.</summary>
    ChartRange,

    /// <summary>How much of a goal is reached: <c>{value}</c>, <c>{goal}</c>.</summary>
    ChartOf,

    /// <summary>A name and what is said of it: <c>{name}</c>, <c>{what}</c>.</summary>
    ChartNamed,

    /// <summary>Between what is said of one name and of the next.</summary>
    ChartClauses,

    /// <summary>What makes words a sentence.</summary>
    ChartSentence,

    /// <summary>Before the values that a chart misses.</summary>
    ChartGap,

    /// <summary>What opens the numbers of a chart as a table, in a web page.</summary>
    ChartNumbers,
}

namespace EsgReportGen.Layout.Tables;

/// <summary>What a cell in a column of figures holds.</summary>
internal enum FigureKind
{
    /// <summary>Words without a number; nothing too.</summary>
    Words,

    /// <summary>A dash: it stands where whole numbers end.</summary>
    Dash,

    /// <summary>A number, maybe with a sign before or behind it.</summary>
    Figure,

    /// <summary>Words with a number, or a number with its unit: a column that holds one is no series, and its figures end at one edge.</summary>
    Sentence,
}

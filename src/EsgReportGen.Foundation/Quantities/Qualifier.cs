namespace EsgReportGen.Foundation.Quantities;

/// <summary>How a published number is meant.</summary>
public enum Qualifier
{
    /// <summary>As written, within its last digit.</summary>
    Exact,

    /// <summary>About the number.</summary>
    About,

    /// <summary>A lower bound: the true number is above.</summary>
    MoreThan,

    /// <summary>An upper bound: the true number is below.</summary>
    LessThan,
}

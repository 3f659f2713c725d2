namespace EsgReportGen.Metrics.Catalog;

/// <summary>What a metric's values are.</summary>
public enum ValueType
{
    /// <summary>Numbers of a unit.</summary>
    Number,

    /// <summary>Words: <c>unit: text</c>.</summary>
    Text,

    /// <summary>Days: <c>unit: date</c>.</summary>
    Date,

    /// <summary>Yes or no: <c>unit: yes-no</c>.</summary>
    YesNo,
}

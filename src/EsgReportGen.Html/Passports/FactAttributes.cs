using System.Globalization;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Passports;

/// <summary>The element of a printed fact, whose attributes are its passport in short. <c>src/reference/html.md</c> promises them.</summary>
internal static class FactAttributes
{
    /// <summary>Begins the element: <c>data</c> for a number, <c>span</c> for words.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="index">The occurrence.</param>
    public static void Open(MarkupWriter html, FactBook facts, int index)
    {
        var (occurrence, fact) = (facts.Occurrence(index), facts.FactOf(index));
        var isMissing = fact?.Missing is not null && occurrence.Operation.Length == 0;
        if (!isMissing && decimal.TryParse(occurrence.Raw, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            html.Open(Tag.Data).With(AttributeName.Value, occurrence.Raw);
        else
            html.Open(Tag.Span);
        html.With(AttributeName.DataOccurrence, index).With(AttributeName.DataMetric, occurrence.Fact.Metric).With(AttributeName.DataPeriod, occurrence.Fact.Period);
        With(html, AttributeName.DataOperation, occurrence.Operation);
        With(html, AttributeName.DataFrom, occurrence.From);
        html.With(isMissing ? AttributeName.DataMissing : AttributeName.DataValue, occurrence.Raw);
        With(html, AttributeName.DataUnit, facts.UnitOf(index));
        With(html, AttributeName.DataRounding, occurrence.Rounding);
        if (fact is { Place.File.Length: > 0 })
            html.With(AttributeName.DataSource, fact.Place.ToString());
    }

    private static void With(MarkupWriter html, AttributeName name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.With(name, value);
    }
}

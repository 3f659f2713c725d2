using System.Text;

namespace EsgReportGen.Html.Markup;

/// <summary>The attributes that the page's elements have. There is no way to make another.</summary>
internal sealed class AttributeName
{
    private AttributeName(string name) => Bytes = Encoding.ASCII.GetBytes(name);

    public static AttributeName Alt { get; } = new("alt");

    public static AttributeName AriaHidden { get; } = new("aria-hidden");

    public static AttributeName AriaLabel { get; } = new("aria-label");

    public static AttributeName AriaLabelledBy { get; } = new("aria-labelledby");

    public static AttributeName CenterX { get; } = new("cx");

    public static AttributeName CenterY { get; } = new("cy");

    public static AttributeName Charset { get; } = new("charset");

    public static AttributeName Class { get; } = new("class");

    public static AttributeName ColumnSpan { get; } = new("colspan");

    public static AttributeName Content { get; } = new("content");

    public static AttributeName Claim { get; } = new("data-claim");

    public static AttributeName DataFrom { get; } = new("data-from");

    public static AttributeName DataMagnitude { get; } = new("data-magnitude");

    public static AttributeName DataMetric { get; } = new("data-metric");

    public static AttributeName DataMissing { get; } = new("data-missing");

    public static AttributeName DataOccurrence { get; } = new("data-occurrence");

    public static AttributeName DataOperation { get; } = new("data-operation");

    public static AttributeName DataPeriod { get; } = new("data-period");

    public static AttributeName DataRounding { get; } = new("data-rounding");

    public static AttributeName DataSource { get; } = new("data-source");

    public static AttributeName DataTemplate { get; } = new("data-template");

    public static AttributeName DataUnit { get; } = new("data-unit");

    public static AttributeName DataValue { get; } = new("data-value");

    public static AttributeName Direction { get; } = new("dir");

    public static AttributeName Fill { get; } = new("fill");

    public static AttributeName FontSize { get; } = new("font-size");

    public static AttributeName FontStyle { get; } = new("font-style");

    public static AttributeName FontWeight { get; } = new("font-weight");

    public static AttributeName Geometry { get; } = new("d");

    public static AttributeName Headers { get; } = new("headers");

    public static AttributeName Height { get; } = new("height");

    public static AttributeName HttpEquiv { get; } = new("http-equiv");

    public static AttributeName Id { get; } = new("id");

    public static AttributeName Language { get; } = new("lang");

    public static AttributeName LengthAdjust { get; } = new("lengthAdjust");

    public static AttributeName LinkLanguage { get; } = new("hreflang");

    public static AttributeName Name { get; } = new("name");

    public static AttributeName Namespace { get; } = new("xmlns");

    public static AttributeName PreserveAspectRatio { get; } = new("preserveAspectRatio");

    public static AttributeName Radius { get; } = new("r");

    public static AttributeName Reference { get; } = new("href");

    public static AttributeName Relation { get; } = new("rel");

    public static AttributeName Role { get; } = new("role");

    public static AttributeName RowSpan { get; } = new("rowspan");

    public static AttributeName Scope { get; } = new("scope");

    public static AttributeName Source { get; } = new("src");

    public static AttributeName Start { get; } = new("start");

    public static AttributeName Stroke { get; } = new("stroke");

    public static AttributeName StrokeDashes { get; } = new("stroke-dasharray");

    public static AttributeName StrokeWidth { get; } = new("stroke-width");

    public static AttributeName Style { get; } = new("style");

    public static AttributeName TabIndex { get; } = new("tabindex");

    public static AttributeName TextAnchor { get; } = new("text-anchor");

    public static AttributeName TextLength { get; } = new("textLength");

    public static AttributeName Type { get; } = new("type");

    public static AttributeName Value { get; } = new("value");

    public static AttributeName VectorDirection { get; } = new("direction");

    public static AttributeName ViewBox { get; } = new("viewBox");

    public static AttributeName Width { get; } = new("width");

    public static AttributeName X { get; } = new("x");

    public static AttributeName XmlLanguage { get; } = new("xml:lang");

    public static AttributeName Y { get; } = new("y");

    /// <summary>Its name as it is written.</summary>
    public byte[] Bytes { get; }
}

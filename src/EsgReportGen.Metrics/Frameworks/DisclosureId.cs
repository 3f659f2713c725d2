namespace EsgReportGen.Metrics.Frameworks;

/// <summary>A disclosure of one version of a framework: the same id in another version is another disclosure. A value.</summary>
/// <param name="Framework">Name and version, e.g. <c>esrs@2023</c>.</param>
/// <param name="Id">The id within it, e.g. <c>E1-6</c>.</param>
public readonly record struct DisclosureId(string Framework, string Id)
{
    /// <summary>As it is written in full: <c>esrs@2023:E1-6</c>.</summary>
    public override string ToString() => Framework + ":" + Id;
}

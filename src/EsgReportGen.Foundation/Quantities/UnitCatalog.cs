namespace EsgReportGen.Foundation.Quantities;

/// <summary>The units that a project can write: the tool's table and the project's own symbols. Immutable.</summary>
public sealed partial class UnitCatalog
{
}

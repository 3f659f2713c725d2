using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>A use of a name that is not set on every way to it.</summary>
/// <param name="Variable">The name where it is used.</param>
/// <param name="MayBeSet">Whether some way to it sets the name.</param>
internal readonly record struct NameUse(ScriptVariable Variable, bool MayBeSet);

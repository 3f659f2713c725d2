using System.Collections.Generic;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>What a call of a template's function does with names.</summary>
/// <param name="Needs">Uses of names that must be set before the call.</param>
/// <param name="Always">Names that are set after each call.</param>
/// <param name="Sometimes">Names that may be set after a call.</param>
internal sealed record FunctionNames(IReadOnlyList<NameUse> Needs, IReadOnlyCollection<string> Always, IReadOnlyCollection<string> Sometimes);

using System;
using System.Collections.Generic;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>The variables of a template, wherever they are set; one that is set to different things is unknown.</summary>
internal sealed class TemplateScope
{
    private readonly Dictionary<string, TemplateType> types = new(StringComparer.Ordinal);

    /// <summary>All names, for "did you mean".</summary>
    public IEnumerable<string> Names => types.Keys;

    /// <summary>What a variable is, or null if it is never set.</summary>
    public TemplateType? Find(string name) => types.TryGetValue(name, out var type) ? type : null;

    /// <summary>Sets a variable; to null, so that it is not set.</summary>
    public void Set(string name, TemplateType? type)
    {
        if (type is null)
            types.Remove(name);
        else
            types[name] = type;
    }
}

using System.Collections.Generic;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>An object of the template language that no template can change.</summary>
internal abstract class ReadOnlyMembers : IScriptObject
{
    /// <inheritdoc />
    public int Count => 0;

    /// <inheritdoc />
    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    /// <inheritdoc />
    public IEnumerable<string> GetMembers() => [];

    /// <inheritdoc />
    public bool Contains(string member) => true;

    /// <inheritdoc />
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = Member((FactContext)context!, span, member);
        return true;
    }

    /// <inheritdoc />
    public bool CanWrite(string member) => false;

    /// <inheritdoc />
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc />
    public bool Remove(string member) => false;

    /// <inheritdoc />
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc />
    public IScriptObject Clone(bool deep) => this;

    /// <summary>The value of a member; throws a <see cref="TemplateFault"/> for one that does not exist.</summary>
    protected abstract object? Member(FactContext context, SourceSpan span, string member);
}

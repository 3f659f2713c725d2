using System;
using EsgReportGen.Foundation.Diagnostics;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>Carries a finding out of Scriban's evaluation, to the statement that is then left out, or to the end of the chapter.</summary>
internal sealed class TemplateFault : ScriptRuntimeException
{
    public TemplateFault(Diagnostic diagnostic, bool endsChapter = false)
        : base(default, diagnostic.Message)
    {
        Diagnostic = diagnostic;
        EndsChapter = endsChapter;
    }

    /// <summary>The finding.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>Whether nothing more of the chapter is evaluated: a limit was reached.</summary>
    public bool EndsChapter { get; }

    /// <summary>The fault inside an exception that Scriban may have wrapped, or null.</summary>
    public static TemplateFault? Find(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is TemplateFault fault)
                return fault;
        }

        return null;
    }
}

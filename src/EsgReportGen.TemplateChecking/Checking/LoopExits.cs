using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>Finds out whether a loop or function can be left in the middle, so that what follows is not done for every item.</summary>
internal static class LoopExits
{
    /// <summary>Whether <c>break</c>, <c>continue</c> or <c>ret</c> stands anywhere in a tree.</summary>
    public static bool IsIn(ScriptNode? node)
    {
        if (node is ScriptBreakStatement or ScriptContinueStatement or ScriptReturnStatement)
            return true;
        for (var i = 0; i < (node?.ChildrenCount ?? 0); i++)
        {
            if (IsIn(node!.GetChildren(i)))
                return true;
        }

        return false;
    }
}

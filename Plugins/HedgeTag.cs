namespace Backtests.Plugins;

/// <summary>
/// Tags that name the leg of an order in hedge mode, for order types that <see cref="HedgeOrders"/> has no method for:
/// <c>TrailingStopOrder(symbol, -1m, 0.02m, true, tag: HedgeTag.Of(HedgeLeg.Long))</c> closes a long.
/// </summary>
public static class HedgeTag
{
    private const string Long = "[long]";
    private const string Short = "[short]";

    /// <summary>The tag of a leg, in front of the user's own text.</summary>
    public static string Of(HedgeLeg leg, string text = "")
    {
        var mark = leg == HedgeLeg.Long ? Long : Short;
        return string.IsNullOrEmpty(text) ? mark : $"{mark} {text}";
    }

    /// <summary>The leg that a tag names; null when it names none.</summary>
    public static HedgeLeg? Read(string? tag)
    {
        if (tag is null) return null;
        if (tag.StartsWith(Long, StringComparison.Ordinal)) return HedgeLeg.Long;
        return tag.StartsWith(Short, StringComparison.Ordinal) ? HedgeLeg.Short : null;
    }
}

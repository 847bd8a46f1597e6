namespace Backtests.Margin;

/// <summary>What to do for a date before the first known tier table of a symbol.</summary>
public enum BeforeFirstTiers
{
    /// <summary>Refuse with an error that names the first date: the default, since no one knows which leverage was allowed.</summary>
    Refuse,

    /// <summary>Use the earliest known table for all dates before it: an assumption the caller makes on purpose.</summary>
    ExtendEarliest,
}

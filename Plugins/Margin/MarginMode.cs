namespace Backtests.Margin;

/// <summary>What stands behind a position when it loses.</summary>
public enum MarginMode
{
    /// <summary>Only the margin that was set aside for the position (its isolated wallet).</summary>
    Isolated,

    /// <summary>The whole wallet of the account, shared with all other cross positions.</summary>
    Cross,
}

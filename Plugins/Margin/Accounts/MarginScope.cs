namespace Backtests.Margin.Accounts;

/// <summary>What is liquidated together: one isolated position, or all cross positions.</summary>
/// <param name="Symbol">The isolated position's contract; null for the cross account.</param>
public readonly record struct MarginScope(string? Symbol)
{
    /// <summary>All cross positions of the account.</summary>
    public static MarginScope Cross => default;

    /// <summary>The isolated position in <paramref name="symbol"/>.</summary>
    public static MarginScope Isolated(string symbol) => new(symbol);

    /// <summary>The margin mode of the positions in it.</summary>
    public MarginMode Mode => Symbol is null ? MarginMode.Cross : MarginMode.Isolated;

    /// <summary>The symbol, or "cross".</summary>
    public override string ToString() => Symbol ?? "cross";
}

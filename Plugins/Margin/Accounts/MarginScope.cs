namespace Backtests.Margin.Accounts;

/// <summary>What is liquidated together: one isolated position (in hedge mode one leg), or all cross positions.</summary>
/// <param name="Symbol">The isolated position's contract; null for the cross account.</param>
/// <param name="Leg">The leg in hedge mode; null in one-way mode and for the cross account.</param>
public readonly record struct MarginScope(string? Symbol, PositionSide? Leg = null)
{
    /// <summary>All cross positions of the account.</summary>
    public static MarginScope Cross => default;

    /// <summary>The isolated position in <paramref name="symbol"/>, or its <paramref name="leg"/> in hedge mode.</summary>
    public static MarginScope Isolated(string symbol, PositionSide? leg = null) => new(symbol, leg);

    /// <summary>The margin mode of the positions in it.</summary>
    public MarginMode Mode => Symbol is null ? MarginMode.Cross : MarginMode.Isolated;

    /// <summary>Whether the position is in it.</summary>
    public bool Covers(MarginPosition position) =>
        Symbol is null ? position.Mode == MarginMode.Cross : position.Symbol == Symbol && position.Leg == Leg;

    /// <summary>The symbol, with its leg in hedge mode, or "cross".</summary>
    public override string ToString() => Leg switch
    {
        null => Symbol ?? "cross",
        PositionSide.Long => $"{Symbol} long",
        _ => $"{Symbol} short",
    };
}

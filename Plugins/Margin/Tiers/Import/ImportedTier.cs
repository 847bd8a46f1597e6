namespace Backtests.Margin;

/// <summary>One tier as a file gives it, before it is checked.</summary>
/// <param name="Floor">Lowest notional or size, in the file's unit.</param>
/// <param name="Cap">Highest, in the file's unit; null without end.</param>
/// <param name="MaintenanceRate">Fraction.</param>
/// <param name="MaintenanceAmount">The deduction; null where the file has none, so that it follows from the tiers below.</param>
/// <param name="MaxLeverage">Highest leverage.</param>
internal readonly record struct ImportedTier(decimal Floor, decimal? Cap, decimal MaintenanceRate, decimal? MaintenanceAmount, decimal MaxLeverage);

/// <summary>The tiers of one symbol as a file gives them.</summary>
/// <param name="Name">The symbol as the file names it.</param>
/// <param name="Base">Base currency where the name says it; else empty.</param>
/// <param name="Quote">Quote currency where the name says it; else empty.</param>
/// <param name="Settle">Settlement currency where the name says it; else empty.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Tiers">In the file's order.</param>
internal sealed record ImportedSymbol(string Name, string Base, string Quote, string Settle, JsonCursor Place, IReadOnlyList<ImportedTier> Tiers)
{
    /// <summary>Whether sizes are numbers of contracts rather than values.</summary>
    public bool IsByContracts { get; init; }
}

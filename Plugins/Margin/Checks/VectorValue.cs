namespace Backtests.Margin.Checks;

/// <summary>One number of an example.</summary>
/// <param name="Name">Its name in the file, e.g. <c>liquidation_price</c>.</param>
/// <param name="Expected">As recorded; null where the venue shows none.</param>
/// <param name="Computed">As computed here; null where there is none.</param>
public readonly record struct VectorValue(string Name, decimal? Expected, decimal? Computed);

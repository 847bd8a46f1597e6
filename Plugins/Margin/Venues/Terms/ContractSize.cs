namespace Backtests.Margin;

/// <summary>In what the size of a contract is counted.</summary>
public enum ContractUnit
{
    /// <summary>Base currency: a linear contract (<c>base</c>).</summary>
    Base,

    /// <summary>Quote currency: an inverse contract (<c>quote</c>).</summary>
    Quote,
}

/// <summary>The size of one contract and its steps.</summary>
/// <param name="Size">What one contract is worth, in <paramref name="Unit"/>, above 0.</param>
/// <param name="Unit">Base or quote currency.</param>
/// <param name="Tick">Smallest step of the price, quote currency; null where it is not known.</param>
/// <param name="Step">Smallest step of the quantity, in contracts; null where it is not known.</param>
public sealed record ContractSize(decimal Size, ContractUnit Unit, decimal? Tick = null, decimal? Step = null);

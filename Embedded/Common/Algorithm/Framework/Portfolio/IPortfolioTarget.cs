namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>A position to reach.</summary>
public interface IPortfolioTarget
{
    /// <summary>What to hold.</summary>
    Symbol Symbol { get; }

    /// <summary>Signed quantity to hold.</summary>
    decimal Quantity { get; }

    /// <summary>Note on the orders that lead there.</summary>
    string Tag { get; }
}

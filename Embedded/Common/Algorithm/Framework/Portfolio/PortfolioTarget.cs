using System;
using QuantConnect.Algorithm.Framework.Alphas;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>A position to reach; for SetHoldings its quantity is a share of the portfolio.</summary>
public class PortfolioTarget : IPortfolioTarget
{
    /// <summary>What to hold.</summary>
    public Symbol Symbol { get; }

    /// <summary>Signed quantity to hold.</summary>
    public decimal Quantity { get; }

    /// <summary>Note on the orders that lead there.</summary>
    public string Tag { get; }

    /// <summary>A target of a signed quantity.</summary>
    public PortfolioTarget(Symbol symbol, decimal quantity, string tag = "")
    {
        Symbol = symbol;
        Quantity = quantity;
        Tag = tag;
    }

    /// <summary>A target of a signed quantity.</summary>
    public PortfolioTarget(Symbol symbol, int quantity, string tag = "") : this(symbol, (decimal)quantity, tag) { }

    /// <summary>A target of one unit up or down, or none.</summary>
    public PortfolioTarget(Symbol symbol, InsightDirection insightDirection, string tag = "") : this(symbol, (decimal)insightDirection,
        tag) { }

    /// <summary>Symbol, quantity and note.</summary>
    public override string ToString() => string.IsNullOrEmpty(Tag)
        ? FormattableString.Invariant($"{Symbol}: {Quantity.Normalize()}")
        : FormattableString.Invariant($"{Symbol}: {Quantity.Normalize()} ({Tag})");
}

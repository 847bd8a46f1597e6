using QuantConnect.Algorithm.Framework.Alphas;

namespace QuantConnect.Algorithm.Framework.Portfolio;

public class PortfolioTarget : IPortfolioTarget
{
    public PortfolioTarget(Symbol symbol, InsightDirection insightDirection, string tag = "") => throw null;
    public PortfolioTarget(Symbol symbol, decimal quantity, string tag = "") => throw null;
    public PortfolioTarget(Symbol symbol, int quantity, string tag = "") => throw null;
    public static bool? MinimumOrderMarginPercentageWarningSent { get => throw null; set => throw null; }
    public decimal Quantity => throw null;
    public Symbol Symbol => throw null;
    public string Tag => throw null;
    public override string ToString() => throw null;
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioTarget.Percent(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, System.Decimal percent, System.Boolean returnDeltaQuantit   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioTarget.Percent(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, System.Double percent) : QuantConnect.Algorithm.Framework   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioTarget.Percent(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Symbol symbol, System.Double percent, System.String tag) : QuantConnect.   <- QuantConnect.Interfaces.IAlgorithm
}

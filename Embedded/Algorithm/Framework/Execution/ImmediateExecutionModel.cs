using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Trades the whole difference to every target at the market, at once, what frees margin first.</summary>
public class ImmediateExecutionModel : ExecutionModel
{
    private readonly PortfolioTargetCollection _targets = new();

    /// <summary>Whether there is a target that isn't reached.</summary>
    internal bool HasTargets => !_targets.IsEmpty;

    /// <summary>A model whose orders are asynchronous or not.</summary>
    public ImmediateExecutionModel(bool asynchronous = true) : base(asynchronous) { }

    /// <summary>Orders what is missing to the targets, less what is on its way; targets stay until they are reached.</summary>
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        _targets.AddRange(targets);
        if (_targets.IsEmpty) return;

        foreach (var target in MarginImpact.Order(_targets, algorithm.Securities, algorithm.Transactions))
        {
            var security = algorithm.Securities[target.Symbol];
            var coming = MarginImpact.OpenQuantity(algorithm.Transactions, target.Symbol);
            var quantity = OrderSizing.AdjustByLotSize(security, target.Quantity - security.Holdings.Quantity - coming);
            if (quantity == 0m) continue;
            if (security.BuyingPowerModel.AboveMinimumOrderMarginPortfolioPercentage(
                    security, quantity, algorithm.Portfolio, algorithm.Settings.MinimumOrderMarginPortfolioPercentage))
                algorithm.MarketOrder(security.Symbol, quantity, Asynchronous, target.Tag);
        }
        MarginImpact.ClearReached(_targets, algorithm.Securities);
    }

    /// <summary>Forgets nothing: targets of removed securities are left as they are.</summary>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) { }
}

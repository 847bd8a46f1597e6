using Backtests.Margin;
using Backtests.Margin.Liquidation;

namespace Backtests.Plugins;

// The other traders of the run: their liquidations, and what falls on the algorithm's account for them.
public sealed partial class VenueSession
{
    private const string DeleveragingStep = "auto-deleveraging";

    private readonly List<TraderLiquidation> _othersLiquidated = [];
    private int _deleveraged;
    private int _sharedLosses;

    /// <summary>Liquidations of other traders (<see cref="VenueOptions.Population"/>), in order.</summary>
    public IReadOnlyList<TraderLiquidation> OthersLiquidated => _othersLiquidated;

    private void Populate()
    {
        if (Options.Population.Count == 0) return;
        foreach (var row in Options.Population)
            if (!_byName.ContainsKey(row.Symbol))
                throw new MarginException($"population: {row.Trader} {row.Symbol} is not a contract of this session");
        Market.Join(AlgorithmName, Account);
        Market.Populate(Options.Population, Terms, _engine.ForAnother, UtcTime);
    }

    // After the algorithm's own account, whose winnings are at the bar's other end.
    private void JudgeOthers()
    {
        if (Options.Population.Count > 0)
        {
            foreach (var (trader, record) in Market.Liquidate(_step, name => _byName[name].Bar, BarLength()))
                _othersLiquidated.Add(new TraderLiquidation(trader, record));
            foreach (var contract in _all)
                if (contract.HasPrice) Market.SetMark(contract.Name, contract.Close);
        }
        Market.Advance(_step);
        if (Market.Deleveraged.Count == _deleveraged && Market.SharedLosses.Payments.Count == _sharedLosses) return;
        var own = OwnDeleveraging();
        var hasPaid = Market.SharedLosses.Payments.Count != _sharedLosses;
        _sharedLosses = Market.SharedLosses.Payments.Count;
        if (own.Count > 0) Submit(own);
        if (own.Count > 0 || hasPaid) FollowAccount(0m);
    }

    private List<ForcedFill> OwnDeleveraging()
    {
        List<ForcedFill> fills = [];
        for (; _deleveraged < Market.Deleveraged.Count; _deleveraged++)
        {
            var taken = Market.Deleveraged[_deleveraged];
            if (taken.Trader != AlgorithmName) continue;
            _algorithm.Transactions.CancelOpenOrders(_byName[taken.Symbol].Security.Symbol, DeleveragingStep);
            fills.Add(new ForcedFill(DeleveragingStep, taken.Symbol, taken.Quantity, taken.Price, 0m, taken.Price, false, 0m, 0m)
            {
                Instant = taken.Time,
                Leg = !IsHedged ? null : taken.Quantity < 0m ? PositionSide.Long : PositionSide.Short,
            });
        }
        return fills;
    }
}

using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Trust;

namespace Backtests.Tuning.Paths;

/// <summary>Runs lanes by search over the signals of one recorded run. One contract is held in memory at a time.</summary>
public sealed class KernelPath : ILanePath
{
    private const int LanesOfABatch = 2_048;

    private readonly SweepSubject _subject;
    private readonly Func<string, int, bool, SweepContract> _contractOf;
    private (string Account, int Days, SweepContract? Contract) _held;

    /// <summary>Makes it.</summary>
    /// <param name="subject">What is swept.</param>
    /// <param name="accounts">Symbols.</param>
    /// <param name="signals">The tape.</param>
    /// <param name="contractOf">Reads the contract of a symbol over the first so many days, with or without the venue's mark
    /// prices.</param>
    internal KernelPath(
        SweepSubject subject, IReadOnlyList<string> accounts, IReadOnlyList<TradeSignal> signals, Func<string, int, bool, SweepContract> contractOf)
    {
        (_subject, Accounts, Signals, _contractOf) = (subject, accounts, signals, contractOf);
    }

    /// <inheritdoc />
    public string Name => "kernel";

    /// <inheritdoc />
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>The signals that are traded.</summary>
    public IReadOnlyList<TradeSignal> Signals { get; }

    /// <inheritdoc />
    public int LanesAtATime(int threads) => LanesOfABatch;

    /// <summary>What the kernel runs on.</summary>
    public SweepContract Contract(int account, int days)
    {
        var symbol = Accounts[account];
        if (_held.Contract is null || (_held.Account, _held.Days) != (symbol, days))
        {
            _held = default;
            _held = (symbol, days, _contractOf(symbol, days, true));
        }
        return _held.Contract!;
    }

    /// <summary>What a result is held against: the same market at twice the fees, and liquidated by the last price where marks
    /// decide.</summary>
    public TrustVariants Variants(int account, int days)
    {
        var own = Contract(account, days);
        var onLast = own.Columns.HasMarkPrices ? own with { Columns = _contractOf(Accounts[account], days, false).Columns } : null;
        return new TrustVariants(own, own with { Venue = own.Venue.AtCost(2) }, onLast);
    }

    /// <inheritdoc />
    public IReadOnlyList<LaneOutcome> Run(
        int account, int days, IReadOnlyList<SweepPoint> points, int threads, Action<double> done, CancellationToken cancellation)
    {
        var contract = Contract(account, days);
        SweepLane[] lanes = [.. points.Select(point => point.Lane(_subject.Options.Parameters))];
        var results = SweepKernel.Run(contract, lanes, threads, lane => done(lane), cancellation);
        return [.. results.Select(result => Outcome(result, (double)contract.InitialCash, days))];
    }

    internal static LaneOutcome Outcome(in LaneResult result, double initialCash, int days) => new()
    {
        EndEquity = result.EndEquity,
        Growth = LaneOutcome.GrowthOf(result.EndEquity, initialCash, days),
        Sharpe = LaneOutcome.SharpeOf(result.Trades, result.ReturnSum, result.ReturnSquares, days),
        MaxDrawdown = result.MaxDrawdown,
        Trades = result.Trades,
        Wins = result.Wins,
        Liquidations = result.Liquidations,
        LiquidationLoss = result.LiquidationLoss,
        Fees = result.Fees,
        Funding = result.Funding,
    };
}

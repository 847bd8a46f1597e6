using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

/// <summary>What all lanes and threads share: the searches of every contract's exits, its blocks of extremes, and its maintenance
/// margins.</summary>
internal sealed class PortfolioTables
{
    private readonly BlockExtremes[] _blocks;
    private readonly MaintenanceBound[][] _bounds;

    public PortfolioTables(PortfolioContract portfolio, IReadOnlyCollection<SweepLane> lanes, int threads)
    {
        Exits = [.. portfolio.Contracts.Select(contract => new ExitTables(contract, lanes, threads))];
        _blocks = [.. portfolio.Contracts.Select(contract => new BlockExtremes(contract.Columns.Mark))];
        _bounds =
        [
            .. portfolio.Contracts.Select(contract => Enumerable.Range(0, contract.Venue.Versions)
                .Select(version => new MaintenanceBound(contract.Venue.Schedule(version))).ToArray()),
        ];
    }

    /// <summary>The exits of each contract.</summary>
    public ExitTables[] Exits { get; }

    /// <summary>New slots for a runner.</summary>
    public PortfolioSlot[] Slots(PortfolioContract portfolio) =>
        [.. portfolio.Contracts.Select((contract, index) => new PortfolioSlot(index, contract, _blocks[index], _bounds[index]))];
}

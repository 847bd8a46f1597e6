using System.Globalization;
using Backtests.Margin;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

/// <summary>What all lanes of a portfolio share: several contracts on one venue whose positions stand on one wallet.</summary>
public sealed record PortfolioContract
{
    /// <summary>Puts contracts together, in the order in which the strategy has them.</summary>
    /// <param name="contracts">
    /// Prices, venue, signals and tick of each; their columns must begin in the same minute and be equally long. Their own cash and order
    /// within a bar are not looked at.
    /// </param>
    /// <param name="initialCash">Wallet at the start, quote currency; above 0.</param>
    /// <param name="favourableFirst">Whether a bar that reaches take-profits and the liquidation does the take-profits first.</param>
    /// <exception cref="TuningException">There is no contract, two have one name, or they don't fit together.</exception>
    public PortfolioContract(IReadOnlyList<SweepContract> contracts, decimal initialCash, bool favourableFirst = false)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(initialCash);
        if (contracts.Count == 0) throw new TuningException("a portfolio needs at least one contract");
        var first = contracts[0];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var contract in contracts)
        {
            var columns = contract.Columns;
            if (!names.Add(columns.Symbol)) throw new TuningException($"{columns.Symbol} is twice in the portfolio");
            if (columns.Start != first.Columns.Start || columns.Rows != first.Columns.Rows)
            {
                throw new TuningException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{columns.Symbol}: {columns.Rows} minutes from {columns.Start:yyyy-MM-dd HH:mm}, but {first.Columns.Symbol} has "
                    + $"{first.Columns.Rows} from {first.Columns.Start:yyyy-MM-dd HH:mm}; read all contracts for the same days"));
            }
            if (contract.Venue.Name != first.Venue.Name)
            {
                throw new TuningException(
                    $"{columns.Symbol} is on {contract.Venue.Name}, {first.Columns.Symbol} on {first.Venue.Name}; a wallet is on one venue");
            }
            for (var version = 0; version < contract.Venue.Versions; version++)
            {
                var terms = contract.Venue.Terms(version);
                if (terms.IsBySchedule && terms.Contract.Type == ContractType.Linear) continue;
                throw new TuningException($"{columns.Symbol}: the portfolio kernel takes linear contracts whose maintenance margin is valued at the "
                    + $"mark without a reserve for closing, which those of {contract.Venue.Name} are not; run the engine instead");
            }
        }
        (Contracts, InitialCash, FavourableFirst) = (contracts, initialCash, favourableFirst);
    }

    /// <summary>The contracts, in the strategy's order.</summary>
    public IReadOnlyList<SweepContract> Contracts { get; }

    /// <summary>Wallet at the start, quote currency.</summary>
    public decimal InitialCash { get; }

    /// <summary>Whether a bar that reaches take-profits and the liquidation does the take-profits first.</summary>
    public bool FavourableFirst { get; }

    /// <summary>How many minutes there are.</summary>
    public int Rows => Contracts[0].Columns.Rows;
}

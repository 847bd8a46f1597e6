using QuantConnect.Data;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies.Signals;

/// <summary>Trades a file of signals made elsewhere; see <see cref="SignalFile"/>. Its parameter is <c>signals</c>, the file's
/// path.</summary>
public class SignalTapeAlgorithm : SignalAlgorithm
{
    private readonly Dictionary<string, CryptoFuture> _byName = new(StringComparer.Ordinal);
    private IReadOnlyList<TradeSignal> _tape = [];
    private int _next;

    /// <inheritdoc />
    protected override void InitializeSignals()
    {
        foreach (var perpetual in Perpetuals) _byName.Add(perpetual.Symbol.Value, perpetual);
        _tape = SignalFile.Read(Parameters.Text("signals", ""), _byName.Keys);
        while (_next < _tape.Count && _tape[_next].Time < StartDate) _next++;
    }

    /// <inheritdoc />
    protected override void FindSignals(Slice slice)
    {
        while (_next < _tape.Count && _tape[_next].Time <= UtcTime)
        {
            var signal = _tape[_next++];
            // One that fell into a hole of the data is too old to act upon.
            if (signal.Time == UtcTime) Signal(_byName[signal.Symbol], signal.Direction, signal.Weight);
        }
    }
}

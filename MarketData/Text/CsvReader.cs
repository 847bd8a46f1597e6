using System.Runtime.CompilerServices;
using System.Text;

namespace Backtests.MarketData;

/// <summary>
/// Reads comma-separated UTF-8 rows in place. Every value is checked as it is taken, and every fault is a
/// <see cref="MarketDataException"/> that names the file, the row and the value.
/// </summary>
internal ref struct CsvReader
{
    /// <summary>No file this project knows has as many columns.</summary>
    public const int MostFields = 40;

    // Far above any price or size on any venue, far below where decimal arithmetic on products overflows.
    private const decimal Largest = 1_000_000_000_000_000m;

    private readonly ReadOnlySpan<byte> _text;
    private readonly string _file;
    private readonly string _remedy;
    private ReadOnlySpan<byte> _line;
    private FieldEnds _ends;
    private int _start;
    private int _next;

    /// <param name="text">The whole text; a byte-order mark is passed over.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="remedy">What messages tell the user to do.</param>
    public CsvReader(ReadOnlySpan<byte> text, string file, string remedy)
    {
        _text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        _file = file;
        _remedy = remedy;
    }

    /// <summary>Line number of the current row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Fields in the current row; <see cref="MostFields"/> + 1 stands for any larger number.</summary>
    public int Count { get; private set; }

    /// <summary>The current row's text.</summary>
    public readonly ReadOnlySpan<byte> Line => _line;

    /// <summary>A field without surrounding blanks and quotes.</summary>
    public readonly ReadOnlySpan<byte> this[int field]
    {
        get
        {
            var start = field == 0 ? 0 : _ends[field - 1] + 1;
            var value = _line[start.._ends[field]].Trim((byte)' ');
            return value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value;
        }
    }

    /// <summary>Moves to the next line that is not blank; false at the end.</summary>
    public bool Next()
    {
        while (_next < _text.Length)
        {
            _start = _next;
            var rest = _text[_next..];
            var end = rest.IndexOf((byte)'\n');
            _line = end < 0 ? rest : rest[..end];
            _next += _line.Length + 1;
            Row++;
            if (!_line.IsEmpty && _line[^1] == '\r') _line = _line[..^1];
            if (_line.IsEmpty) continue;
            Split();
            return true;
        }
        _line = default;
        Count = 0;
        return false;
    }

    /// <summary>Starts again at the current row, which the next call to <see cref="Next"/> returns.</summary>
    public void Back()
    {
        _next = _start;
        Row--;
    }

    /// <summary>Refuses a row with another number of fields.</summary>
    public readonly void RequireCount(int count)
    {
        if (Count == count) return;
        var found = Count > MostFields ? $"more than {MostFields}" : Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        throw Fault(_line, $"has {found} columns where {count} are expected: '{MarketDataException.Printable(_line)}'");
    }

    /// <summary>A finite number.</summary>
    public readonly decimal Number(int field, string name)
    {
        if (!DecimalText.TryParse(this[field], out var value)) throw Fault(field, $"{name} '{Shown(field)}' is not a number");
        return value > Largest || value < -Largest ? throw Fault(field, $"{name} {Shown(field)} is beyond any market") : value;
    }

    /// <summary>A price in quote currency: a number above zero.</summary>
    public readonly decimal Price(int field, string name) => Positive(field, name);

    /// <summary>A number above zero.</summary>
    public readonly decimal Positive(int field, string name)
    {
        var value = Number(field, name);
        return value > 0 ? value : throw Fault(field, $"{name} {Shown(field)} is not above zero");
    }

    /// <summary>A number that is not negative.</summary>
    public readonly decimal Quantity(int field, string name)
    {
        var value = Number(field, name);
        return value >= 0 ? value : throw Fault(field, $"{name} {Shown(field)} is negative");
    }

    /// <summary>A funding rate as a fraction of the notional.</summary>
    public readonly decimal Rate(int field, string name)
    {
        var value = Number(field, name);
        return Math.Abs(value) < FundingRow.Implausible
            ? value
            : throw Fault(field, $"{name} {Shown(field)} is beyond any funding cap; rates are fractions per interval, 0.0001 = 0.01 %");
    }

    /// <summary>Side of a forced order as Binance prints it: true for SELL, a long liquidated.</summary>
    public readonly bool IsSell(int field)
    {
        var side = this[field];
        if (Ascii.EqualsIgnoreCase(side, "SELL")) return true;
        if (Ascii.EqualsIgnoreCase(side, "BUY")) return false;
        throw Fault(field, $"side '{Shown(field)}' is neither BUY nor SELL");
    }

    /// <summary>A time, to the millisecond; see <see cref="TimeText.TryParse"/>.</summary>
    public readonly long Time(int field, out bool microseconds) => TimeText.TryParse(this[field], out var time, out microseconds)
        ? time
        : throw Fault(field, $"time '{Shown(field)}' is neither epoch s, ms or us nor 'yyyy-MM-dd HH:mm:ss' between 2009 and 2100");

    /// <summary>Refuses a bar whose high is not its highest or whose low is not its lowest price.</summary>
    public readonly void CheckBar(decimal open, decimal high, decimal low, decimal close)
    {
        if (high < low) throw Fault(_line, $"high {high} is below low {low}");
        if (open < low || open > high) throw Fault(_line, $"open {open} lies outside the bar's range {low} to {high}");
        if (close < low || close > high) throw Fault(_line, $"close {close} lies outside the bar's range {low} to {high}");
    }

    /// <summary>A fault of one field of the current row.</summary>
    public readonly MarketDataException Fault(int field, string reason) => Fault(this[field], reason);

    private readonly MarketDataException Fault(ReadOnlySpan<byte> value, string reason) =>
        new(_file, Row, MarketDataException.Printable(value), $"{reason}; {_remedy}");

    private readonly string Shown(int field) => MarketDataException.Printable(this[field]);

    private void Split()
    {
        Count = 0;
        for (var i = 0; i < _line.Length; i++)
        {
            if (_line[i] != ',') continue;
            if (Count == MostFields)
            {
                Count++;
                return;
            }
            _ends[Count++] = i;
        }
        if (Count < MostFields) _ends[Count] = _line.Length;
        Count++;
    }

    [InlineArray(MostFields)]
    private struct FieldEnds
    {
        private int _first;
    }
}

using System.Text;

namespace Backtests.Engine.Feed;

/// <summary>Walks over the rows and fields of a csv file in memory. Fields aren't quoted in Lean's market data.</summary>
internal ref struct CsvRows
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;
    private int _next;
    private ReadOnlySpan<byte> _rest;
    private bool _hasMore;

    /// <summary>The rows of <paramref name="bytes"/>; <paramref name="file"/> is named in errors.</summary>
    public CsvRows(ReadOnlySpan<byte> bytes, string file)
    {
        _bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        _file = file;
    }

    /// <summary>The number of the current row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>The whole current row.</summary>
    public ReadOnlySpan<byte> Line { get; private set; }

    /// <summary>Whether all rows were read.</summary>
    public readonly bool AtEnd => _next >= _bytes.Length;

    /// <summary>The bytes after the current row.</summary>
    public readonly ReadOnlySpan<byte> Rest => _bytes[_next..];

    /// <summary>Counts the first <paramref name="length"/> bytes of <see cref="Rest"/>, its line feed included, as a row that was
    /// read.</summary>
    public void Skip(int length)
    {
        _next += length;
        Row++;
    }

    /// <summary>Goes to the next row that isn't empty. False at the end.</summary>
    public bool MoveNext()
    {
        while (_next < _bytes.Length)
        {
            var rest = _bytes[_next..];
            var length = rest.IndexOf((byte)'\n');
            var line = length < 0 ? rest : rest[..length];
            _next += length < 0 ? rest.Length : length + 1;
            Row++;
            if (line.Length > 0 && line[^1] == (byte)'\r')
            {
                line = line[..^1];
            }

            if (line.Length > 0)
            {
                Line = line;
                _rest = line;
                _hasMore = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>The next field of the current row.</summary>
    /// <exception cref="BacktestException">The row has no further field.</exception>
    public ReadOnlySpan<byte> Field(string name)
    {
        if (!_hasMore)
        {
            throw Error($"has no {name} (too few columns)", Line);
        }

        var comma = _rest.IndexOf((byte)',');
        if (comma < 0)
        {
            _hasMore = false;
            return _rest;
        }

        var field = _rest[..comma];
        _rest = _rest[(comma + 1)..];
        return field;
    }

    /// <summary>The next field as a decimal number.</summary>
    /// <exception cref="BacktestException">The field is missing or isn't a number.</exception>
    public decimal Decimal(string name)
    {
        var field = Field(name);
        return Utf8Number.TryParseDecimal(field, out var value) ? value : throw Error($"{name} is not a number", field);
    }

    /// <summary>The next field as a price or size that may not be negative.</summary>
    /// <exception cref="BacktestException">The field is missing, isn't a number or is negative.</exception>
    public decimal NotNegative(string name)
    {
        var field = Field(name);
        if (!Utf8Number.TryParseDecimal(field, out var value))
        {
            throw Error($"{name} is not a number", field);
        }

        return value >= 0 ? value : throw Error($"{name} is negative", field);
    }

    /// <summary>An error at the current row, with the offending value.</summary>
    public readonly BacktestException Error(string what, ReadOnlySpan<byte> value) =>
        new($"{_file}, row {Row}: {what}: '{Printable(value)}'");

    private static string Printable(ReadOnlySpan<byte> value)
    {
        var text = Encoding.Latin1.GetString(value.Length > 80 ? value[..80] : value);
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= ' ' and <= '~' ? source[i] : '?';
            }
        });
    }
}

using System.Buffers.Text;
using System.Globalization;

namespace Backtests.MarketData;

/// <summary>A growing UTF-8 text of comma-separated rows.</summary>
internal sealed class RowBuffer
{
    private const int LongestNumber = 40;

    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>A number without trailing zeros, whatever the decimal's scale, so that equal values are equal bytes.</summary>
    public void Column(decimal value)
    {
        Reserve(LongestNumber + 1);
        _bytes[_length++] = (byte)',';
        value.TryFormat(_bytes.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
        if (value.Scale == 0) return;
        while (_bytes[_length - 1] == '0') _length--;
        if (_bytes[_length - 1] == '.') _length--;
    }

    public void Column(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length + 1);
        _bytes[_length++] = (byte)',';
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    public void Number(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary><c>20250303 00:05</c>, or with seconds.</summary>
    public void DateAndTime(long milliseconds, bool seconds)
    {
        Reserve(LongestNumber);
        var time = TimeText.ToDateTime(milliseconds);
        Digits(time.Year, 4);
        Digits(time.Month, 2);
        Digits(time.Day, 2);
        _bytes[_length++] = (byte)' ';
        Digits(time.Hour, 2);
        _bytes[_length++] = (byte)':';
        Digits(time.Minute, 2);
        if (!seconds) return;
        _bytes[_length++] = (byte)':';
        Digits(time.Second, 2);
    }

    public void EndRow()
    {
        Reserve(1);
        _bytes[_length++] = (byte)'\n';
    }

    private void Digits(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--, value /= 10) _bytes[_length + i] = (byte)('0' + value % 10);
        _length += count;
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}

using System.Text;

namespace Backtests.MarketData;

/// <summary>
/// Market data that cannot be used: a damaged or ambiguous file, or a row that cannot be true. <see cref="Exception.Message"/> is one line
/// that names the file, the row, the value, the reason and what to do about it; it is meant to be shown to the user as it stands.
/// </summary>
public sealed class MarketDataException : FormatException
{
    /// <summary>Path of the file the fault is in, as it was given.</summary>
    public string File { get; }

    /// <summary>Line of the text inside <see cref="File"/>, counted from 1 with the header included; null when the fault is the whole
    /// file's.</summary>
    public int? Row { get; }

    /// <summary>The offending value as it was read, shortened and printable; null when there is none.</summary>
    public string? Value { get; }

    internal MarketDataException(string file, string reason) : base($"{file}: {reason}") => File = file;

    internal MarketDataException(string file, int row, string value, string reason) : base($"{file}, row {row}: {reason}")
    {
        File = file;
        Row = row;
        Value = value;
    }

    /// <summary>A value for a message: UTF-8 with nothing unprintable, at most 60 characters.</summary>
    internal static string Printable(ReadOnlySpan<byte> value)
    {
        const int Longest = 60;
        var text = Encoding.UTF8.GetString(value.Length > 4 * Longest ? value[..(4 * Longest)] : value);
        var shown = new StringBuilder(Longest);
        foreach (var character in text)
        {
            if (shown.Length == Longest) return shown.Append("...").ToString();
            shown.Append(char.IsControl(character) ? '?' : character);
        }
        return shown.ToString();
    }
}

namespace Backtests.Launcher.Lean;

/// <summary>Passes on what Lean prints, and remembers its first error for the line that a failed run ends with.</summary>
internal sealed class LeanLog
{
    private const string ErrorMark = "ERROR::";

    private readonly TextWriter? _relay;
    private string? _firstError;

    public LeanLog(TextWriter? relay) => _relay = relay;

    public void Add(string line)
    {
        _relay?.WriteLine(line);
        var mark = line.IndexOf(ErrorMark, StringComparison.Ordinal);
        if (mark >= 0) _firstError ??= line[(mark + ErrorMark.Length)..].Trim();
    }

    /// <summary>The first error after a colon; empty when Lean printed none.</summary>
    public string Reason() => _firstError is null ? "" : $": {_firstError}";
}

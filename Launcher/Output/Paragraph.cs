namespace Backtests.Launcher.Output;

/// <summary>Text that is broken between words, under a word at its left.</summary>
internal static class Paragraph
{
    private const int Widest = 100;

    /// <summary>Prints a text from the left on.</summary>
    public static void WriteParagraph(this Terminal terminal, string text) => terminal.WriteParagraph("", text, 0);

    /// <summary>Prints a text beside a label, each further line under the text.</summary>
    public static void WriteParagraph(this Terminal terminal, string label, string text, int indent)
    {
        var width = Math.Max(20, Math.Min(Widest, terminal.Width) - indent);
        var first = true;
        foreach (var line in Break(text, width))
        {
            terminal.WriteLine((first ? label.PadRight(indent) : new string(' ', indent)) + line);
            first = false;
        }
    }

    /// <summary>Lines of at most so many characters; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Break(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0) yield return line;
    }
}

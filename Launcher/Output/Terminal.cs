using Spectre.Console;
using Spectre.Console.Rendering;

namespace Backtests.Launcher.Output;

/// <summary>Where a command prints to, and what may be printed there: colours and a progress bar only where a person looks on.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough that no table of ours wraps when the output goes to a file.</summary>
    private const int WidthOfFile = 160;

    private const int NarrowestUseful = 60;

    public Terminal(TextWriter output, TextWriter error)
    {
        Out = output;
        Error = error;
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Columns of the output.</summary>
    public int Width { get; init; } = WidthOfFile;

    /// <summary>Whether the output may have colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether a progress bar may be drawn on <see cref="Error"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The process's own console.</summary>
    public static Terminal OfProcess(CancellationToken cancellation)
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error)
        {
            Width = Console.IsOutputRedirected ? WidthOfFile : Math.Max(NarrowestUseful, ColumnsOfConsole()),
            HasColours = !plain && !Console.IsOutputRedirected,
            ShowsProgress = !plain && !Console.IsErrorRedirected,
            Cancellation = cancellation,
        };
    }

    public void WriteLine(string line = "") => Out.WriteLine(line);

    /// <summary>Prints something of Spectre's after an empty line, without the blanks that it puts at the ends of lines.</summary>
    public void Write(IRenderable content)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(content);
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        Out.WriteLine();
        foreach (var line in lines.SkipWhile(line => line.Length == 0)) Out.WriteLine(line);
    }

    private static int ColumnsOfConsole()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return WidthOfFile;
        }
    }
}

using System.CommandLine;

namespace Backtests.Launcher.Commands;

/// <summary>A command with examples, which its help shows.</summary>
internal class Verb : Command
{
    public Verb(string name, string description) : base(name, description) { }

    /// <summary>Command lines that work as they stand, with a word on each.</summary>
    public IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; init; } = [];

    /// <summary>The verbs below this one.</summary>
    public IReadOnlyList<Verb> Verbs
    {
        init
        {
            foreach (var verb in value) Add(verb);
        }
    }

    /// <summary>Adds options.</summary>
    protected void Takes(params Option[] options)
    {
        foreach (var option in options) Add(option);
    }
}

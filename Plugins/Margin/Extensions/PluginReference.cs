namespace Backtests.Margin;

/// <summary>What a file names: a built-in name or a type, with settings. <see cref="PluginRegistry{TInterface}"/> makes it.</summary>
/// <param name="Name">A registered name, a type's full name, or an assembly-qualified name.</param>
/// <param name="Settings">Its settings; empty when none are given.</param>
public sealed record PluginReference(string Name, PluginSettings Settings);

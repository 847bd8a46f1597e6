namespace Backtests.Tests;

/// <summary>A base type or interface that a type has upstream and deliberately lacks here.</summary>
/// <param name="Type">The type's name as the listing writes it.</param>
/// <param name="Base">What it lacks, as the listing writes it.</param>
/// <param name="Reason">Why.</param>
internal sealed record AbsentBase(string Type, string Base, string Reason);

using System;

namespace QuantConnect;

/// <summary>What an algorithm that checks an engine throws when the engine does something else than it expects.</summary>
public class RegressionTestException : Exception
{
    public RegressionTestException()
    {
    }

    public RegressionTestException(string message) : base(message)
    {
    }

    public RegressionTestException(string message, Exception inner) : base(message, inner)
    {
    }
}

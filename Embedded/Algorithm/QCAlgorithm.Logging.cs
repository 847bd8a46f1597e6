using System;
using System.Collections.Concurrent;
using System.Globalization;

namespace QuantConnect.Algorithm;

/// <summary>Messages to the user.</summary>
public partial class QCAlgorithm
{
    private const long MaximumWaitingCharacters = 64_000_000;
    private const int CharactersPerMessage = 32;

    private long _waitingCharacters;
    private long _droppedMessages;
    private string _previousDebugMessage = string.Empty;
    private string _previousErrorMessage = string.Empty;

    /// <summary>Debug messages that the engine has not yet taken.</summary>
    public ConcurrentQueue<string> DebugMessages { get; set; } = new();

    /// <summary>Log messages that the engine has not yet taken.</summary>
    public ConcurrentQueue<string> LogMessages { get; set; } = new();

    /// <summary>Error messages that the engine has not yet taken.</summary>
    public ConcurrentQueue<string> ErrorMessages { get; set; } = new();

    /// <summary>Shows a message. An empty one, and one equal to the last, is not shown.</summary>
    public void Debug(string message)
    {
        if (string.IsNullOrEmpty(message) || message == _previousDebugMessage) return;
        _previousDebugMessage = message;
        Enqueue(DebugMessages, message);
    }

    /// <inheritdoc cref="Debug(string)"/>
    public void Debug(int message) => Debug(message.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Debug(string)"/>
    public void Debug(double message) => Debug(message.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Debug(string)"/>
    public void Debug(decimal message) => Debug(message.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a line to the log file. An empty one is not written.</summary>
    public void Log(string message)
    {
        if (!string.IsNullOrEmpty(message)) Enqueue(LogMessages, message);
    }

    /// <inheritdoc cref="Log(string)"/>
    public void Log(int message) => Log(message.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Log(string)"/>
    public void Log(double message) => Log(message.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Log(string)"/>
    public void Log(decimal message) => Log(message.ToString(CultureInfo.InvariantCulture));

    /// <summary>Shows an error; the run goes on. An empty one, and one equal to the last, is not shown.</summary>
    public void Error(string message)
    {
        if (string.IsNullOrEmpty(message) || message == _previousErrorMessage) return;
        _previousErrorMessage = message;
        Enqueue(ErrorMessages, message);
    }

    /// <inheritdoc cref="Error(string)"/>
    public void Error(int message) => Error(message.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Error(string)"/>
    public void Error(double message) => Error(message.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Error(string)"/>
    public void Error(decimal message) => Error(message.ToString(CultureInfo.InvariantCulture));

    /// <summary>Shows an exception's message; the run goes on.</summary>
    public void Error(Exception error) => Error(error.Message);

    /// <summary>Ends the run after this time step.</summary>
    public void Quit(string message = "")
    {
        Debug("Quit(): " + message);
        Status = AlgorithmStatus.Stopped;
    }

    /// <summary>How many messages of the step found no room, called once the engine has taken the others.</summary>
    internal long TakeDroppedMessages()
    {
        var dropped = _droppedMessages;
        _droppedMessages = 0;
        _waitingCharacters = 0;
        return dropped;
    }

    // The engine takes the messages between steps: a step that never ends must not fill the memory.
    private void Enqueue(ConcurrentQueue<string> queue, string message)
    {
        if (_waitingCharacters > MaximumWaitingCharacters)
        {
            _droppedMessages++;
            return;
        }
        _waitingCharacters += message.Length + CharactersPerMessage;
        queue.Enqueue(message);
    }
}

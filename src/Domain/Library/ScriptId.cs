namespace SalesBot.Domain.Library;

/// <summary>Which script of the library.</summary>
public readonly record struct ScriptId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

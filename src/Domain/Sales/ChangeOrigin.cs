namespace SalesBot.Domain.Sales;

/// <summary>By what somebody changed something.</summary>
public enum ChangeOrigin
{
    /// <summary>By saying what happened.</summary>
    Message,

    /// <summary>By a form that shows the fields: tidying up, as far as anybody can tell.</summary>
    Form,
}

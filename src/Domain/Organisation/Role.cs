namespace SalesBot.Domain.Organisation;

/// <summary>What somebody is in the organisation. The numbers are stored.</summary>
public enum Role
{
    /// <summary>Sells.</summary>
    Rep = 0,

    /// <summary>Leads a group, and may sell.</summary>
    Manager = 1,

    /// <summary>Leads a region, or the company where no region is given.</summary>
    Director = 2,

    /// <summary>Runs the service; stands above nobody's deals.</summary>
    Administrator = 3,
}

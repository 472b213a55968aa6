namespace SalesBot.Simulators.DingTalk;

/// <summary>What an administrator does: connects the product, and changes people, groups and quotas.</summary>
public sealed class Administrator
{
    private readonly Tenant tenant;

    internal Administrator(Tenant tenant) => this.tenant = tenant;

    /// <summary>Calls that the organisation has used this month.</summary>
    public int CallsThisMonth => Held(() => tenant.Quota.Calls);

    /// <summary>Messages and events, in and out, that the organisation has used this month.</summary>
    public int PushesThisMonth => Held(() => tenant.Quota.Pushes);

    /// <summary>Sets where robot messages go over HTTP.</summary>
    public void SetsRobotUrl(Uri? url) => Do(() => tenant.RobotUrl = url);

    /// <summary>Sets where events go over HTTP, without a check.</summary>
    public void SetsEventUrl(Uri? url) => Do(() => tenant.EventUrl = url);

    /// <summary>Sets how much the organisation may use in a month.</summary>
    public void SetsMonthlyQuota(int calls, int pushes) => Do(() => (tenant.Quota.CallLimit, tenant.Quota.PushLimit) = (calls, pushes));

    /// <summary>Adds or changes a person without telling anybody.</summary>
    public void Puts(SimulatedMember member) => Do(() => tenant.Company.Put(member));

    /// <summary>Adds or changes a department without telling anybody.</summary>
    public void Puts(SimulatedDepartment department) => Do(() => tenant.Company.Put(department));

    /// <summary>Adds or changes a group without telling anybody.</summary>
    public void Puts(SimulatedGroup group) => Do(() => tenant.Company.Put(group));

    /// <summary>Removes a person without telling anybody.</summary>
    public void Removes(string userId) => Do(() => tenant.Company.RemoveMember(userId));

    private void Do(Action act)
    {
        lock (tenant.Gate)
        {
            act();
        }
    }

    private T Held<T>(Func<T> read)
    {
        lock (tenant.Gate)
        {
            return read();
        }
    }
}

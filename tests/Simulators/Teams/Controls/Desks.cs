namespace SalesBot.Simulators.Teams;

/// <summary>What people's acts need.</summary>
internal sealed record Desks(Tenant Tenant, Places Places, PostOffice Office, FileDesk Files, ActivityWriter Writer, Deliveries Deliveries, CardPresses Presses);

Latvia and the United States urged the rebels to stop. The United Nations, the European Union and Latvia welcomed the truce. The mayors met to reach an agreement on the toll.
==>
Latvia / United States | urged | demand | indirect | to stop | rebels
United Nations / European Union / Latvia | welcomed | support | indirect | the truce

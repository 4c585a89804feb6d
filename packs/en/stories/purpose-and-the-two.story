President Morales held calls with the governors to express condolences for the lives lost, and to thank the crews. The envoy plans to express sorrow.
==>
Morales | express | concern | indirect | condolences for the lives lost
Morales | thank | support | indirect | the crews
envoy | plans | commit | indirect | to express sorrow
